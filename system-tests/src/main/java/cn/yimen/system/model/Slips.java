package cn.yimen.system.model;

import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Refusal;

/// What becomes of a number elsewhere than at a window.
record Slips(Books books) {

    Verdict rejoin(Slip slip, RejoinQueue c) {
        if (slip.stage == Stage.WAITING) {
            return Verdict.already();
        }
        if (slip.stage != Stage.PASSED) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        var rule = books.config.passed();
        if (slip.passed > rule.timesAtMost()) {
            return Verdict.refused(Refusal.PASSED_TOO_OFTEN, slip);
        }
        slip.stage = Stage.WAITING;
        slip.calls = 0;
        if (rule.mode() == PassedRule.Mode.KEEP) {
            new Places(books).byTime(slip, slip.line);
            return Verdict.done(Say.name(slip.id) + " rejoined BY_TIME");
        }
        slip.since = books.now;
        new Places(books).behind(slip, slip.line, rule.placesBack());
        return Verdict.done(Say.name(slip.id) + " rejoined behind " + rule.placesBack());
    }

    Verdict withdraw(Slip slip, WithdrawTicket c) {
        return switch (slip.stage) {
            case WITHDRAWN -> Verdict.already();
            case SERVING, FINISHED -> Verdict.refused(Refusal.WRONG_STAGE, slip);
            default -> {
                new Turns(books).drop(slip, Stage.WITHDRAWN);
                yield Verdict.done(Say.name(slip.id) + " withdrawn");
            }
        };
    }

    Verdict rate(Slip slip, RateService c) {
        if (slip.stage != Stage.FINISHED) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        if (slip.rating > 0) {
            return Verdict.refused(Refusal.ALREADY_RATED, slip);
        }
        slip.rating = c.level();
        return Verdict.done(Say.name(slip.id) + " rated " + c.level());
    }

    Verdict acknowledge(Slip slip, AcknowledgeCall c, DeviceId by) {
        var what = c.times() + " " + c.what() + " by " + by;
        if (slip.window.isEmpty() || c.times() > slip.calls) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        if (!slip.seen.add(what)) {
            return Verdict.already();
        }
        return Verdict.done(
                "%s call %d %s by %s".formatted(Say.name(slip.id), c.times(), c.what(), by));
    }

    Verdict grant(Slip slip, GrantPriority c) {
        if (!slip.stage.isLive()) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        if (slip.priority == c.priority()) {
            return Verdict.already();
        }
        slip.priority = c.priority();
        return Verdict.done(Say.name(slip.id) + " granted " + c.priority());
    }
}

package cn.yimen.system.model;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.Refusal;
import java.util.Comparator;
import java.util.Optional;

/// Numbers at a kiosk and by hand.
record Taking(Books books, Lines lines, Foresight foresight) {

    Verdict take(TakeNumber c, DeviceId from) {
        if (books.slips.containsKey(c.ticket())) {
            return Verdict.already();
        }
        var trouble = lines.trouble(c.items());
        if (trouble.isPresent()) {
            return Verdict.refused(trouble.get());
        }
        var line = lines.of(c.items());
        var wish = new Wish(line.id(), c.items(), Persona.who(c.holder()));
        var live = liveOne(wish);
        if (live.isPresent()) {
            return Verdict.refused(Refusal.LIVE_TICKET, live.get());
        }
        var closed = new Hours(books, foresight).trouble(line, wish.person());
        if (closed.isPresent()) {
            return Verdict.refused(closed.get());
        }
        var slip = give(c.ticket(), wish, from);
        slip.priority = Persona.priority(c.holder(), books.config.priority().seniorAge());
        return Verdict.done(told(slip));
    }

    Verdict byHand(IssueByStaff c, DeviceId from) {
        if (books.slips.containsKey(c.ticket())) {
            return Verdict.already();
        }
        var trouble = lines.trouble(c.items());
        if (trouble.isPresent()) {
            return Verdict.refused(trouble.get());
        }
        var wish = new Wish(lines.of(c.items()).id(), c.items(), Persona.who(c.holder()));
        var live = liveOne(wish);
        if (live.isPresent()) {
            return Verdict.refused(Refusal.LIVE_TICKET, live.get());
        }
        if (books.stop.isPresent()) {
            return Verdict.refused(Refusal.HALL_STOPPED);
        }
        var slip = give(c.ticket(), wish, from);
        slip.priority =
                c.priority() == PriorityClass.ORDINARY
                        ? Persona.priority(c.holder(), books.config.priority().seniorAge())
                        : c.priority();
        return Verdict.done(told(slip));
    }

    /// The oldest number of the line with which the person is in the hall already.
    Optional<Slip> liveOne(Wish wish) {
        return books.slips.values().stream()
                .filter(slip -> slip.isOf(wish.person()))
                .filter(slip -> slip.line.equals(wish.line()) && slip.stage.isLive())
                .filter(slip -> !isPassedForGood(slip))
                .min(Comparator.comparing((Slip s) -> s.issued).thenComparing(s -> s.id.value()));
    }

    /// Who may not come back with this number needs another one.
    private boolean isPassedForGood(Slip slip) {
        return slip.stage == Stage.PASSED && slip.passed > books.config.passed().timesAtMost();
    }

    /// The next number of the line that is in no kiosk's hands.
    Slip give(TicketId id, Wish wish, DeviceId from) {
        var line = books.config.line(wish.line()).orElseThrow();
        int ordinal = books.lastGiven.getOrDefault(line.id(), 0) + 1;
        while (isLent(line.id(), ordinal)) {
            ordinal++;
        }
        books.lastGiven.put(line.id(), ordinal);
        var slip = new Slip(id, number(line, ordinal), wish, from, books.now);
        books.slips.put(id, slip);
        slip.place = books.told + 1;
        return slip;
    }

    private static TicketNumber number(Line line, int ordinal) {
        return new TicketNumber(line.prefix(), ordinal, line.width());
    }

    private boolean isLent(LineId line, int ordinal) {
        return books.leases.stream()
                .filter(lease -> lease.line().equals(line) && lease.day().equals(books.day))
                .anyMatch(lease -> lease.from() <= ordinal && ordinal <= lease.to());
    }

    static String told(Slip slip) {
        return "%s reserved as %s, %s, since %s"
                .formatted(Say.name(slip.id), slip, slip.priority, slip.since);
    }
}

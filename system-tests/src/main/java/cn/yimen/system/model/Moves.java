package cn.yimen.system.model;

import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.wire.HallCommand.AtWindow;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// How a number comes away from where it is without being done.
record Moves(Books books) {

    Verdict hold(Slip slip, HoldTicket c) {
        if (new Desk(books).did(slip, c, Stage.HELD)) {
            return Verdict.already();
        }
        var trouble = atOwnWindow(slip, c);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        new Turns(books).drop(slip, Stage.HELD);
        return Verdict.done(Say.name(slip.id) + " held at " + c.window());
    }

    private Optional<Verdict> atOwnWindow(Slip slip, AtWindow c) {
        boolean called = slip.stage == Stage.CALLED;
        return new Desk(books).troubleWith(slip, c, called ? Stage.CALLED : Stage.SERVING);
    }

    Verdict transfer(Slip slip, TransferTicket c) {
        if (slip.stage == Stage.RESERVED || !slip.stage.isLive()) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        boolean atWindow = slip.stage.isAtWindow();
        var trouble = atWindow ? atOwnWindow(slip, c) : new Desk(books).manned(c);
        if (trouble.isEmpty()) {
            trouble = unreachable(c.to());
        }
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (isThere(slip, c.to())) {
            return Verdict.already();
        }
        var from = atWindow ? "@" + c.window() : "";
        go(slip, c.to());
        return Verdict.done(
                "%s transferred from %s to %s".formatted(Say.name(slip.id), from, Say.to(c.to())));
    }

    /// Whether the move would change nothing.
    private boolean isThere(Slip slip, Destination to) {
        if (!waitsFor(slip, to)) {
            return false;
        }
        var row = new Places(books).row(to.line());
        return switch (to.where()) {
            case FRONT -> row.getFirst() == slip;
            case BACK -> row.getLast() == slip;
            case BY_TIME -> new Places(books).standsByTime(slip, row);
        };
    }

    private static boolean waitsFor(Slip slip, Destination to) {
        return slip.stage == Stage.WAITING
                && slip.line.equals(to.line())
                && slip.onlyAt.equals(to.window());
    }

    Verdict refer(Slip slip, ReferTicket c) {
        if (new Desk(books).did(slip, c, Stage.WAITING)
                && slip.steps > 0
                && waitsFor(slip, c.to())) {
            return Verdict.already();
        }
        var trouble = new Desk(books).troubleWith(slip, c, Stage.SERVING);
        if (trouble.isEmpty()) {
            trouble = unreachable(c.to());
        }
        if (trouble.isPresent()) {
            return trouble.get();
        }
        slip.steps++;
        go(slip, c.to());
        return Verdict.done(
                "%s referred from %s to %s"
                        .formatted(Say.name(slip.id), c.window(), Say.to(c.to())));
    }

    private Optional<Verdict> unreachable(Destination to) {
        if (books.config.line(to.line()).isEmpty()) {
            return Optional.of(Verdict.refused(Refusal.UNKNOWN_LINE));
        }
        if (books.config.windowsOf(to.line()).isEmpty()) {
            return Optional.of(Verdict.refused(Refusal.NO_WINDOW));
        }
        if (to.window().isEmpty()) {
            return Optional.empty();
        }
        var window = books.config.window(to.window().get());
        if (window.isEmpty()) {
            return Optional.of(Verdict.refused(Refusal.UNKNOWN_WINDOW));
        }
        return window.get().lines().contains(to.line())
                ? Optional.empty()
                : Optional.of(Verdict.refused(Refusal.NOT_SERVED_HERE));
    }

    private void go(Slip slip, Destination to) {
        new Turns(books).drop(slip, Stage.WAITING);
        slip.line = to.line();
        slip.onlyAt = to.window();
        slip.calls = 0;
        if (to.where() == Where.BACK) {
            slip.since = books.now;
        }
        new Places(books).take(slip, to.line(), to.where());
    }
}

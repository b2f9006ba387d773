package cn.yimen.server.queue;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/// Taking over what a kiosk gave while it was alone. Its holder has paper in hand, so neither hours
/// nor limits nor a stop are in the way: only that the number is not this kiosk's to give.
final class HandOverRules {

    /// Nothing older is believed: a kiosk that was alone for longer has a wrong clock.
    private static final int DAYS_BACK = 31;

    private HandOverRules() {}

    static Decision take(HallState state, DeviceId from, HandOver c, DecideContext context) {
        return Counter.at(state, from, context, counter -> take(counter, c));
    }

    private static Decision take(Counter counter, HandOver c) {
        if (counter.knows(c.ticket())) {
            return Decision.already();
        }
        var today = counter.day();
        return c.day().isAfter(today) || c.day().isBefore(today.minusDays(DAYS_BACK))
                ? Decision.refused(Refusal.INVALID)
                : counter.inLineOf(c.items(), line -> take(counter, c, line));
    }

    private static Decision take(Counter counter, HandOver c, Line line) {
        boolean isTheirs = isOfSeries(counter, c.number()) || isLent(counter, c, line);
        if (!isTheirs || !isFree(counter, c)) {
            return Decision.refused(Refusal.NOT_YOUR_NUMBER);
        }
        var claim = counter.claim(c.ticket(), c.items(), c.holder());
        var checkIn = new OfflineCheckIn(counter, c, issued(counter, c));
        var events = new ArrayList<HallEvent>();
        events.add(counter.reserved(claim, line, checkIn.given()));
        events.add(
                PaperRules.event(
                        counter.from(), new ReportPrint(c.ticket(), c.paper(), c.fault())));
        checkIn.twice().ifPresent(events::add);
        return new Decision.Events(events);
    }

    private static boolean isOfSeries(Counter counter, TicketNumber number) {
        return counter.config()
                .kiosk(counter.from())
                .filter(kiosk -> number.prefix().equals(kiosk.emergencyPrefix()))
                .isPresent();
    }

    /// What was lent for a day that is over is forgotten; its numbers can meet nobody's any more.
    private static boolean isLent(Counter counter, HandOver c, Line line) {
        boolean isOver = c.day().isBefore(counter.day());
        boolean mayBeLent = counter.config().kiosk(counter.from()).isPresent();
        return c.number().prefix().equals(line.prefix())
                && mayBeLent
                && (isOver
                        || new Numbers(counter.state(), line, c.day())
                                .areLentTo(counter.from(), c.number().ordinal()));
    }

    private static boolean isFree(Counter counter, HandOver c) {
        return c.day().isBefore(counter.day())
                || counter.state().tickets().values().stream()
                        .noneMatch(ticket -> isSame(ticket.number(), c.number()));
    }

    private static boolean isSame(TicketNumber one, TicketNumber other) {
        return one.ordinal() == other.ordinal() && one.prefix().equals(other.prefix());
    }

    /// The kiosk's clock may be wrong; a number is never older than its day nor younger than now.
    private static Instant issued(Counter counter, HandOver c) {
        var begin = start(counter, c.day());
        var end = start(counter, c.day().plusDays(1));
        var now = counter.context().now();
        var latest = now.isBefore(end) ? now : end.minusMillis(1);
        var notLater = c.issuedAt().isAfter(latest) ? latest : c.issuedAt();
        return notLater.isBefore(begin) ? begin : notLater;
    }

    private static Instant start(Counter counter, LocalDate day) {
        return day.atStartOfDay(counter.config().zone()).toInstant();
    }
}

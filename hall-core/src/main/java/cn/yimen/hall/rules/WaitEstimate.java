package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long one probably waits, as an 80 % range: those who come first × how long people take at
/// this hour ÷ windows that really serve (the best of the simple estimators where the number of
/// servers is known: Ibrahim and Whitt), played out with the hall's own rules. It knows which lines
/// a window's clerk can do, breaks, those who do not come, and what the days taught.
public final class WaitEstimate {

    /// A little less than a tenth: the plays do not know all that can happen.
    private static final double TAIL = 0.08;

    private WaitEstimate() {}

    /// Empty where it is not known: no window serves the line now, or the ticket does not wait.
    public static Optional<WaitRange> of(HallState state, TicketId id, Instant now) {
        return outlook(state, id, now).map(WaitOutlook::range);
    }

    /// For somebody who would take a number now.
    public static Optional<WaitRange> ifJoined(HallState state, LineId line, Instant now) {
        return outlookIfJoined(state, line, now).map(WaitOutlook::range);
    }

    /// [#of] before it is rounded.
    public static Optional<WaitOutlook> outlook(HallState state, TicketId id, Instant now) {
        return state.ticket(id)
                .filter(WaitEstimate::isToBeCalled)
                .flatMap(ticket -> foresee(state, asked(ticket, now), now));
    }

    /// [#ifJoined] before it is rounded.
    public static Optional<WaitOutlook> outlookIfJoined(HallState state, LineId line, Instant now) {
        var asked =
                new WaitingPeople.Asked(
                        line,
                        PriorityClass.ORDINARY,
                        0,
                        Double.POSITIVE_INFINITY,
                        Optional.empty());
        return foresee(state, asked, now);
    }

    private static boolean isToBeCalled(Ticket ticket) {
        return ticket.stage() == TicketStage.WAITING || ticket.stage() == TicketStage.RESERVED;
    }

    private static WaitingPeople.Asked asked(Ticket ticket, Instant now) {
        return new WaitingPeople.Asked(
                ticket.line(),
                ticket.priority(),
                Duration.between(now, ticket.waitingSince()).toMillis() / 1000.0,
                ticket.place(),
                ticket.onlyAt());
    }

    private static Optional<WaitOutlook> foresee(
            HallState state, WaitingPeople.Asked asked, Instant now) {
        return state.config()
                .filter(config -> config.line(asked.line()).isPresent())
                .flatMap(config -> foresee(state, config, asked, now));
    }

    private static Optional<WaitOutlook> foresee(
            HallState state, HallConfig config, WaitingPeople.Asked asked, Instant now) {
        var sessions = Sessions.of(state, config, now);
        var windows = ServingWindows.of(state, config, sessions, now).around(asked.line());
        if (windows.all().isEmpty()) {
            return Optional.empty();
        }
        var lines = windows.lines();
        var turns = Turns.of(state, config, lines, now);
        var people = WaitingPeople.of(state, lines, asked, now);
        var waits = new Foresight(windows, people, turns, sessions).waits();
        return outlook(waits, turns.at(lines.indexOf(asked.line()), 0).gapSeconds());
    }

    private static Optional<WaitOutlook> outlook(double[] waits, double gap) {
        int last = waits.length - 1;
        double low = waits[(int) Math.round(TAIL * last)];
        double high = waits[(int) Math.round((1 - TAIL) * last)];
        boolean isAtOnce = waits[waits.length / 2] == 0;
        return Double.isInfinite(high)
                ? Optional.empty()
                : Optional.of(new WaitOutlook(isAtOnce ? 0 : low, high + 2 * gap, isAtOnce));
    }
}

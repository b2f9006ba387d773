package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.time.Instant;
import java.util.Optional;

/// How long one probably waits: (people ahead + 1) × service time ÷ windows that really serve, the
/// best of the simple estimators where the number of servers is known (Ibrahim and Whitt), as an 80
/// % range.
public final class WaitEstimate {

    /// 80 % of a normal distribution lie so many deviations round its mean.
    private static final double DEVIATIONS = 1.28;

    private static final double MINUTE_SECONDS = 60;

    private WaitEstimate() {}

    /// Empty where it is not known: no window serves the line now, or the ticket does not wait.
    public static Optional<WaitRange> of(HallState state, TicketId id, Instant now) {
        return state.ticket(id)
                .filter(WaitEstimate::isToBeCalled)
                .flatMap(t -> estimate(state, t.line(), PeopleAhead.of(state, id), now));
    }

    /// For somebody who would take a number now.
    public static Optional<WaitRange> ifJoined(HallState state, LineId line, Instant now) {
        return estimate(state, line, PeopleAhead.ifJoined(state, line), now);
    }

    private static boolean isToBeCalled(Ticket ticket) {
        return ticket.stage() == TicketStage.WAITING || ticket.stage() == TicketStage.RESERVED;
    }

    private static Optional<WaitRange> estimate(
            HallState state, LineId id, int ahead, Instant now) {
        return state.config()
                .flatMap(config ->
                        config.line(id).flatMap(line -> estimate(state, config, line, ahead, now)));
    }

    private static Optional<WaitRange> estimate(
            HallState state, HallConfig config, Line line, int ahead, Instant now) {
        var windows = ServingWindows.of(state, config, line.id(), now);
        if (windows.share() == 0) {
            return Optional.empty();
        }
        if (ahead < windows.free()) {
            return Optional.of(new WaitRange(0, 0));
        }
        return Optional.of(
                range(ServiceTime.of(state, line), ahead + 1 - windows.free(), windows.share()));
    }

    /// People differ from the mean, and the mean itself is known only as well as its evidence.
    private static WaitRange range(ServiceTime service, int turns, double windows) {
        double mean = service.meanSeconds() * turns / windows;
        double deviation = service.deviationSeconds() / windows;
        double people = deviation * Math.sqrt(turns);
        double doubt = deviation * turns / Math.sqrt(service.evidence());
        double margin = DEVIATIONS * Math.hypot(people, doubt);
        return WaitRange.around((mean - margin) / MINUTE_SECONDS, (mean + margin) / MINUTE_SECONDS);
    }
}

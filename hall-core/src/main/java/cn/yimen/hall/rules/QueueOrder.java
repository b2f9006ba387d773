package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who is called next at a window, and why: accumulating priority (Kleinrock; Stanford, Taylor,
/// Ziedins). Waiting earns at the rate of one's class, across all lines of the window; but whoever
/// has been overtaken as often as the hall permits goes first. So nobody is overtaken more often,
/// and within a line and class people are called in the order in which they came.
public final class QueueOrder {

    private QueueOrder() {}

    /// The next one, with the reason that the call carries.
    public record Pick(Ticket ticket, CallReason reason) {}

    /// Empty where nobody waits for the window, or the hall has no such window.
    public static Optional<Pick> next(HallState state, WindowId window, Instant now) {
        return contest(state, window, now)
                .flatMap(contest -> contest.first().map(first -> pick(state, contest, first, now)));
    }

    /// All who wait for the window, in the order in which it would call them now.
    public static List<Ticket> waiting(HallState state, WindowId window, Instant now) {
        var order = new ArrayList<Ticket>();
        contest(state, window, now).ifPresent(contest -> callAll(contest, order));
        return order;
    }

    private static void callAll(Contest contest, List<Ticket> order) {
        for (var next = contest.first(); next.isPresent(); next = contest.first()) {
            contest.call(next.get());
            order.add(next.get().ticket());
        }
    }

    private static Optional<Contest> contest(HallState state, WindowId id, Instant now) {
        return state.config()
                .flatMap(config ->
                        config.window(id).map(window -> Contest.at(state, config, window, now)));
    }

    private static Pick pick(HallState state, Contest contest, Contender first, Instant now) {
        var ticket = first.ticket();
        var waited = Duration.between(ticket.waitingSince(), now).toSeconds();
        var overtook = contest.overtakenBy(first).stream().map(c -> c.ticket().id()).toList();
        int limit = state.config().map(HallConfig::priority).orElseThrow().overtakeLimit();
        return new Pick(
                ticket,
                new CallReason(
                        ticket.priority(), Math.max(0, waited), overtook, limit, Optional.empty()));
    }
}

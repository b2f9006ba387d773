package cn.yimen.hall.rules;

import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who is called next at a window, and why: accumulating priority (Kleinrock; Stanford, Taylor,
/// Ziedins). Waiting earns at the rate of one's class, across all lines of the window; but whoever
/// has been overtaken as often as the hall permits goes first. So nobody is overtaken more often,
/// and within a line and class people are called in the order in which they came, bookings by their
/// slots.
public final class QueueOrder {

    private QueueOrder() {}

    /// The next one, with the reason that the call carries.
    public record Pick(Ticket ticket, CallReason reason) {}

    /// Empty where nobody waits for the window, or the hall has no such window.
    public static Optional<Pick> next(HallState state, WindowId window, Instant now) {
        return Question.of(state, window, now)
                .flatMap(asked -> asked.first(asked.inTime()).or(() -> asked.first(asked.early())));
    }

    /// All who wait for the window, in the order in which it would call them now; last the bookings
    /// whose time has not come.
    public static List<Ticket> waiting(HallState state, WindowId window, Instant now) {
        var order = new ArrayList<Ticket>();
        Question.of(state, window, now)
                .ifPresent(asked -> {
                    callAll(asked.inTime(), order);
                    callAll(asked.early(), order);
                });
        return order;
    }

    private static void callAll(Contest contest, List<Ticket> order) {
        for (var next = contest.first(); next.isPresent(); next = contest.first()) {
            contest.call(next.get());
            order.add(next.get().ticket());
        }
    }

    /// This one whom a clerk chose (指定呼叫), with whom they overtake. Empty where the hall has no
    /// such window.
    public static Optional<Pick> chosen(
            HallState state, WindowId window, Ticket ticket, String because, Instant now) {
        return Question.of(state, window, now).map(asked -> asked.chosen(ticket, because));
    }
}

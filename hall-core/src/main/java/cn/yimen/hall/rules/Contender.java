package cn.yimen.hall.rules;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/// Somebody who could be called at a window now. Alive only inside one question.
final class Contender {

    private static final double NANOS = 1e9;

    /// By the place on paper, across the lines of a window.
    static final Comparator<Contender> BY_PLACE =
            Comparator.comparingDouble((Contender c) -> c.ticket.place())
                    .thenComparingInt(c -> c.preference);

    /// Within one line and class.
    static final Comparator<Contender> BY_TURN =
            Comparator.comparing((Contender c) -> c.since).thenComparing(BY_PLACE);

    private final Ticket ticket;
    private final int preference;
    private final Instant since;
    private int overtaken;

    /// @param preference the rank of the ticket's line at the window, 0 = preferred
    /// @param since from when its waiting earns
    Contender(Ticket ticket, int preference, Instant since) {
        this.ticket = ticket;
        this.preference = preference;
        this.since = since;
        overtaken = ticket.overtaken();
    }

    /// Whether it counts from a booked slot. A booking that was passed or went on to a next step
    /// counts like any other number.
    static boolean isBooked(Ticket ticket) {
        return ticket.appointment().isPresent() && ticket.timesPassed() == 0 && ticket.steps() == 0;
    }

    Ticket ticket() {
        return ticket;
    }

    LineId line() {
        return ticket.line();
    }

    PriorityClass priority() {
        return ticket.priority();
    }

    Instant since() {
        return since;
    }

    int preference() {
        return preference;
    }

    /// Seconds waited × the rate of the class; nothing before one's time.
    double score(Instant now, double rate) {
        var waited = Duration.between(since, now);
        return Math.max(0, waited.toSeconds() + waited.toNanosPart() / NANOS) * rate;
    }

    boolean isBefore(Contender other) {
        return BY_PLACE.compare(this, other) < 0;
    }

    /// How often overtaken with this time, the calls imagined so far included.
    int overtakenOnceMore() {
        return ++overtaken;
    }

    int overtaken() {
        return overtaken;
    }
}

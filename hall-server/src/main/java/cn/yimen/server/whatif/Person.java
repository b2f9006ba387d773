package cn.yimen.server.whatif;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Reserved;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Somebody who came today, and what they did.
///
/// @param number as it was given
/// @param turns at windows, in order; empty for somebody who was not called yet
/// @param left when they gave up while they waited
/// @param grant when staff saw that they go first
record Person(
        Reserved number,
        Instant came,
        List<Turn> turns,
        Optional<Instant> left,
        Optional<Grant> grant) {

    Person {
        turns = List.copyOf(turns);
    }

    /// Priority given in the hall.
    record Grant(Instant at, PriorityGranted event) {}

    /// As which class they stood in the queue.
    PriorityClass priority(Instant when) {
        return grant.filter(given -> !given.at().isAfter(when))
                .map(given -> given.event().priority())
                .orElse(number.priority());
    }

    /// One stay at a window.
    ///
    /// @param taken how long it took the window, from the call on; empty while it goes on
    /// @param then what came next
    record Turn(
            LineId line, WindowId window, Instant calledAt, Optional<Duration> taken, Then then) {}

    /// What became of somebody after a turn.
    sealed interface Then {

        /// Served, and gone.
        record Gone() implements Then {}

        /// Did not come when called.
        record NoShow(Optional<Duration> backAfter) implements Then {}

        /// Waits again elsewhere.
        record SentOn(LineId to) implements Then {}
    }
}

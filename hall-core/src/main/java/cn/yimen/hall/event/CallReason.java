package cn.yimen.hall.event;

import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import java.util.List;
import java.util.Optional;

/// Why this number and no other (为什么是这个号): shown to clerk, manager and citizen.
///
/// @param waitedSeconds since the ticket was issued or rejoined
/// @param overtook those of the same window's lines who came earlier and were overtaken by this
///   call
/// @param overtakeLimit how many may overtake one person at most
/// @param chosenBecause the clerk's reason where the clerk chose (指定呼叫); empty where the rules did
/// @param basis by which rule; empty in a journal of an older program
public record CallReason(
        PriorityClass priority,
        long waitedSeconds,
        List<TicketId> overtook,
        int overtakeLimit,
        Optional<String> chosenBecause,
        Optional<Basis> basis) {
    public CallReason {
        overtook = List.copyOf(overtook);
    }

    public CallReason(
            PriorityClass priority,
            long waitedSeconds,
            List<TicketId> overtook,
            int overtakeLimit,
            Optional<String> chosenBecause) {
        this(priority, waitedSeconds, overtook, overtakeLimit, chosenBecause, Optional.empty());
    }

    /// The rule that decided.
    public enum Basis {
        /// Nobody who came earlier waits.
        FIRST_COME,
        /// Earned more by waiting than anybody else.
        HIGHEST_PRIORITY,
        /// Was overtaken as often as one may be, or stands before such a one in the same line and
        /// class.
        OVERTAKE_LIMIT,
        /// A clerk chose.
        CHOSEN
    }
}

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
public record CallReason(
        PriorityClass priority,
        long waitedSeconds,
        List<TicketId> overtook,
        int overtakeLimit,
        Optional<String> chosenBecause) {
    public CallReason {
        overtook = List.copyOf(overtook);
    }
}

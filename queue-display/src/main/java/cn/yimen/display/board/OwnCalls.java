package cn.yimen.display.board;

import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.state.TicketStage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// The recent calls of a board's part of the hall, newest first, each ticket once. The hall keeps
/// so few that those of a busy floor push out those of a quiet one; this board still knows them.
final class OwnCalls {

    private OwnCalls() {}

    static List<RecentCall> next(List<RecentCall> known, HallState state, BoardSetup setup) {
        if (setup.filter().isEverything()) {
            return state.recentCalls();
        }
        var seen = new HashSet<>();
        return Stream.concat(
                        state.recentCalls().stream(),
                        known.stream().filter(call -> isOnlyOld(call, state)))
                .filter(call -> setup.filter().shows(call, state))
                .sorted(Comparator.comparing(RecentCall::at).reversed())
                .filter(call -> seen.add(call.ticket()))
                .limit(HallState.RECENT_CALLS)
                .toList();
    }

    /// Left the hall's list by its age alone.
    private static boolean isOnlyOld(RecentCall call, HallState state) {
        var calls = state.recentCalls();
        return calls.size() == HallState.RECENT_CALLS
                && call.at().isBefore(calls.getLast().at())
                && state.ticket(call.ticket())
                        .filter(ticket -> ticket.stage() != TicketStage.WITHDRAWN)
                        .isPresent();
    }
}

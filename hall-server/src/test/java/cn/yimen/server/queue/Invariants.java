package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// What holds of every state of a hall, however it came about.
final class Invariants {

    private Invariants() {}

    static void hold(HallState state) {
        everybodyIsInOnePlace(state);
        nobodyIsAtTwoWindows(state);
    }

    private static void everybodyIsInOnePlace(HallState state) {
        var waiting =
                state.waiting().values().stream().flatMap(line -> line.values().stream()).toList();
        var present = state.windows().values().stream().flatMap(Invariants::at).toList();
        assertThat(waiting).doesNotHaveDuplicates();
        assertThat(present).doesNotHaveDuplicates();
        assertThat(waiting).containsExactlyInAnyOrderElementsOf(in(state, TicketStage.WAITING));
        var busy = new ArrayList<>(in(state, TicketStage.CALLED));
        busy.addAll(in(state, TicketStage.SERVING));
        assertThat(present)
                .containsExactlyInAnyOrderElementsOf(busy.stream().map(Ticket::id).toList());
        for (var ticket : busy) {
            var window = ticket.turn().orElseThrow().window();
            assertThat(state.window(window).has(ticket.id())).isTrue();
        }
        for (var ticket : waiting) {
            assertThat(state.waitingIn(ticket.line())).contains(ticket);
        }
    }

    private static List<Ticket> in(HallState state, TicketStage stage) {
        return state.tickets().values().stream().filter(t -> t.stage() == stage).toList();
    }

    private static Stream<TicketId> at(WindowState window) {
        return Stream.concat(window.current().stream(), window.together().stream());
    }

    private static void nobodyIsAtTwoWindows(HallState state) {
        var seen = new HashMap<HolderRef, WindowId>();
        for (var window : state.windows().values()) {
            at(window)
                    .flatMap(id -> state.ticket(id).orElseThrow().holder().stream())
                    .forEach(holder ->
                            assertThat(seen.put(holder, window.id())).isIn(null, window.id()));
        }
    }
}

package cn.yimen.system.demo;

import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.system.hall.Watcher;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// What the hall itself says, asked by those who check the story.
final class Truth {

    private final Watcher watcher;

    Truth(Watcher watcher) {
        this.watcher = watcher;
    }

    HallState now() {
        return watcher.state();
    }

    HallState await(String what, Predicate<HallState> so)
            throws InterruptedException, TimeoutException {
        return watcher.await(what, so, Citizen.PATIENCE);
    }

    /// The ticket whose id a program logged, once the hall knows it.
    Ticket ticket(String id) throws InterruptedException, TimeoutException {
        var state = await("ticket " + id, now -> byId(now, id).isPresent());
        return byId(state, id).orElseThrow();
    }

    Ticket ticket(String id, TicketStage stage, PaperState paper)
            throws InterruptedException, TimeoutException {
        var state =
                await(
                        "ticket %s is %s with paper %s".formatted(id, stage, paper),
                        now ->
                                byId(now, id)
                                        .filter(t -> t.stage() == stage && t.paper() == paper)
                                        .isPresent());
        return byId(state, id).orElseThrow();
    }

    void printerIs(String readiness) throws InterruptedException, TimeoutException {
        await(
                "printer " + readiness,
                now ->
                        now.devices().values().stream()
                                .filter(part -> part.part().equals("printer"))
                                .anyMatch(part -> part.readiness().equals(readiness)));
    }

    private static Optional<Ticket> byId(HallState state, String id) {
        return state.tickets().values().stream()
                .filter(ticket -> ticket.id().toString().equals(id))
                .findFirst();
    }

    static void require(String what, boolean so) throws StepFailed {
        if (!so) {
            throw new StepFailed("not so", what);
        }
    }
}

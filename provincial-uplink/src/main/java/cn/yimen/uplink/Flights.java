package cn.yimen.uplink;

import cn.yimen.hall.event.Recorded;
import cn.yimen.uplink.Lanes.Lane;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.function.Function;

/// The parts that are under way, one of each lane at most. For one thread. Whoever meets an
/// exception here leaves the others to their fate: they go up again, and the platform knows them.
final class Flights {

    /// A part with what came of it.
    record Landed(Lane lane, List<Recorded> part, Delivery delivery) {}

    private final Function<List<Recorded>, Delivery> report;
    private final CompletionService<Landed> service;
    private int underWay;

    Flights(Executor executor, Function<List<Recorded>, Delivery> report) {
        this.report = report;
        this.service = new ExecutorCompletionService<>(executor);
    }

    /// Sends a lane's next part, if it has one.
    void start(Lane lane) {
        if (!lane.parts().isEmpty()) {
            var part = lane.parts().pop();
            service.submit(() -> new Landed(lane, part, report.apply(part)));
            underWay++;
        }
    }

    boolean areUnderWay() {
        return underWay > 0;
    }

    /// Waits for the next to land. What was thrown on its way is thrown here.
    Landed next() {
        try {
            underWay--;
            return service.take().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a report ended in an error", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reports are under way", e);
        }
    }
}

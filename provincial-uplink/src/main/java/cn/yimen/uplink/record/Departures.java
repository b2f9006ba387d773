package cn.yimen.uplink.record;

import cn.yimen.uplink.client.Hindrance;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Flights under way side by side, so many at most. What came of each is handed on as soon as it
/// lands; after the first trouble nothing takes off any more.
final class Departures implements AutoCloseable {

    private final Function<Flight, Landed> send;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("record-flight-", 0).factory());

    Departures(Function<Flight, Landed> send) {
        this.send = send;
    }

    /// What is done with a flight that has landed.
    interface Arrival {
        /// Returns why no more must take off.
        Optional<Hindrance> of(Flight flight, Landed landed);
    }

    private record Arrived(Flight flight, Landed landed) {}

    /// Returns why it ended early, when all that had taken off have landed.
    Optional<Hindrance> fly(List<Flight> flights, int atOnce, Arrival arrival) {
        CompletionService<Arrived> service = new ExecutorCompletionService<>(threads);
        var waiting = new ArrayDeque<>(flights);
        Optional<Hindrance> trouble = Optional.empty();
        int underWay = 0;
        while (underWay > 0 || (trouble.isEmpty() && !waiting.isEmpty())) {
            while (trouble.isEmpty() && underWay < atOnce && !waiting.isEmpty()) {
                var flight = waiting.removeFirst();
                service.submit(() -> new Arrived(flight, send.apply(flight)));
                underWay++;
            }
            var arrived = next(service);
            underWay--;
            var why = arrival.of(arrived.flight(), arrived.landed());
            trouble = trouble.or(() -> why);
        }
        return trouble;
    }

    private static Arrived next(CompletionService<Arrived> service) {
        try {
            return service.take().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a flight ended in an error", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while records are under way", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

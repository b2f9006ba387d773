package cn.yimen.server.app;

import cn.yimen.hall.supervisor.ServiceWatch;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Tells the service manager that the server serves, as long as its writer takes its turns: a
/// writer that hangs beats no more, and the server is started again.
final class Pulse implements AutoCloseable {

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("pulse").daemon().factory());

    private Pulse() {}

    /// @param isAlive whether it still does its work
    static Pulse start(ServiceWatch watch, BooleanSupplier isAlive) {
        var pulse = new Pulse();
        watch.ready();
        watch.pause().ifPresent(pause -> pulse.beat(watch, isAlive, pause));
        return pulse;
    }

    private void beat(ServiceWatch watch, BooleanSupplier isAlive, Duration pause) {
        Runnable once =
                () -> {
                    if (isAlive.getAsBoolean()) {
                        watch.beat();
                    }
                };
        var _ = thread.scheduleAtFixedRate(once, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

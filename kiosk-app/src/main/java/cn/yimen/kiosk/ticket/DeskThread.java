package cn.yimen.kiosk.ticket;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The one thread on which a ticket desk does everything, one step after the other.
public interface DeskThread extends Executor, AutoCloseable {

    /// Does a step after a while, at the earliest.
    void later(Duration delay, Runnable step);

    /// Finishes what is begun and does nothing more.
    @Override
    void close();

    /// A thread of its own, "ticket-desk".
    static DeskThread own() {
        var service =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("ticket-desk").factory());
        service.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new Own(service);
    }

    /// A real thread.
    record Own(ScheduledExecutorService service) implements DeskThread {

        private static final int CLOSING_SECONDS = 5;

        @Override
        public void execute(Runnable step) {
            service.execute(step);
        }

        @Override
        public void later(Duration delay, Runnable step) {
            var _ = service.schedule(step, delay.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            service.shutdown();
            try {
                service.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

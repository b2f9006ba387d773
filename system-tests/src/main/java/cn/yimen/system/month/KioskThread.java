package cn.yimen.system.month;

import cn.yimen.kiosk.ticket.DeskThread;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The real thread of a kiosk's ticket desk, whose waits are the month's.
final class KioskThread implements DeskThread {

    private static final int CLOSING_SECONDS = 10;

    private final ExecutorService own;
    private final MonthClock clock;
    private final Bustle bustle;
    private volatile boolean closed;

    KioskThread(String name, MonthClock clock, Bustle bustle) {
        own = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
        this.clock = clock;
        this.bustle = bustle;
    }

    @Override
    public void execute(Runnable step) {
        if (closed) {
            return;
        }
        bustle.begin();
        own.execute(() -> {
            try {
                step.run();
            } catch (RuntimeException e) {
                bustle.failed(e);
            } finally {
                bustle.end();
            }
        });
    }

    @Override
    public void later(Duration delay, Runnable step) {
        clock.after(delay, () -> execute(step));
    }

    /// While nothing is being done.
    @Override
    public void close() {
        closed = true;
        own.shutdown();
        try {
            own.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

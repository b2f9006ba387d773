package cn.yimen.kiosk.platform;

import cn.yimen.kiosk.flow.Link;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Looks every few seconds whether the province answers, and tells each change: what only the
/// province can do at once is offered while it does.
public final class ProvinceLine implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(3);

    private final BooleanSupplier answers;
    private final Consumer<Link> ears;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("province-line").factory());
    private Link told = Link.CONNECTING;

    private ProvinceLine(BooleanSupplier answers, Consumer<Link> ears) {
        this.answers = answers;
        this.ears = ears;
    }

    /// Begins to look.
    ///
    /// @param answers whether it is there and ready; may take seconds
    public static ProvinceLine start(BooleanSupplier answers, Consumer<Link> ears) {
        var line = new ProvinceLine(answers, ears);
        var _ =
                line.thread.scheduleWithFixedDelay(
                        line::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return line;
    }

    private void look() {
        var now = answers.getAsBoolean() ? Link.LIVE : Link.LOST;
        if (now != told) {
            told = now;
            ears.accept(now);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

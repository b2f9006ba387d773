package cn.yimen.device.scanner;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.StatusPublisher;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// The scanner's thread. `look` and `stop` come from others.
final class ScannerWorker implements Runnable {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final Duration REOPEN = Duration.ofMillis(500);

    private final ScannerConfig config;
    private final Consumer<Scanned> codes;
    private final StatusPublisher status;
    private final RepeatFilter filter;
    private volatile boolean wantedLook;
    private volatile boolean stopping;

    ScannerWorker(
            ScannerConfig config,
            Consumer<Scanned> codes,
            StatusPublisher status,
            RepeatFilter filter) {
        this.config = config;
        this.codes = codes;
        this.status = status;
        this.filter = filter;
    }

    void look(boolean on) {
        wantedLook = on;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            try (ByteLink link = config.link().open()) {
                status.publish(Readiness.READY, Set.of(), Map.of(), "");
                serve(link);
            } catch (LinkLost lost) {
                status.publish(
                        Readiness.MISSING,
                        Set.of(Fault.LINK_LOST),
                        Map.of(),
                        String.valueOf(lost.getMessage()));
                LockSupport.parkNanos(REOPEN.toNanos());
            }
        }
    }

    private void serve(ByteLink link) throws LinkLost {
        var frames = new ScanFrames(config.suffix());
        boolean looking = false;
        while (!stopping) {
            if (wantedLook != looking) {
                looking = wantedLook;
                link.write(config.trigger().command(looking));
            }
            byte[] bytes = link.read(frames.pending() ? config.gap() : TICK);
            if (bytes.length == 0) {
                frames.gap().ifPresent(this::tell);
            } else {
                frames.accept(bytes).forEach(this::tell);
            }
        }
    }

    private void tell(Scanned code) {
        if (!filter.isNew(code)) {
            return;
        }
        try {
            codes.accept(code);
        } catch (RuntimeException mistake) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
        }
    }
}

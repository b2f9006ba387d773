package cn.yimen.device.scanner;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.StatusPublisher;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A scanner: tells each code once, and heals by itself when it is plugged in again. Its methods
/// may be called from any thread.
///
/// Most scanners cannot be asked how they are: ready means that the line is open.
public final class CodeScanner implements AutoCloseable {

    private final StatusPublisher status;
    private final ScannerWorker worker;
    private final Thread thread;

    private CodeScanner(StatusPublisher status, ScannerWorker worker) {
        this.status = status;
        this.worker = worker;
        this.thread = Thread.ofPlatform().name("code-scanner").daemon().unstarted(worker);
    }

    /// Starts the scanner's thread; both listeners are called on it.
    public static CodeScanner start(
            ScannerConfig config,
            Consumer<Scanned> codes,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        var status = new StatusPublisher(statuses, clock);
        var filter = new RepeatFilter(config.repeatWithin(), clock);
        var scanner = new CodeScanner(status, new ScannerWorker(config, codes, status, filter));
        scanner.thread.start();
        return scanner;
    }

    public DeviceStatus status() {
        return status.status();
    }

    /// Tells a scanner with a [Trigger] to look for a code, or to stop.
    public void look(boolean on) {
        worker.look(on);
    }

    @Override
    public void close() {
        worker.stop();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

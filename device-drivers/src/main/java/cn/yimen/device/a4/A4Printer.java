package cn.yimen.device.a4;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.StatusPublisher;
import cn.yimen.device.a4.A4Outcome.NotPrinted;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/// An A4 printer that speaks IPP: takes PDF documents, says what became of each, and heals by
/// itself when network, paper or power come back. Its methods may be called from any thread and
/// never wait for the printer.
public final class A4Printer implements AutoCloseable {

    private static final int MOST_WAITING = 4;
    private static final int MOST_KNOWN = 256;

    private final A4Config config;
    private final BlockingQueue<A4Job> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Map<A4JobId, A4Job> known = new LinkedHashMap<>();
    private final StatusPublisher status;
    private final A4Worker worker;
    private final Thread thread;
    private boolean closed;

    private A4Printer(A4Config config, Consumer<DeviceStatus> listener, InstantSource clock) {
        this.config = config;
        this.status = new StatusPublisher(listener, clock);
        this.worker = new A4Worker(config, queue, status, clock);
        this.thread = Thread.ofPlatform().name("a4-printer").daemon().unstarted(worker);
    }

    /// Starts the printer's thread; the printer itself may come later.
    ///
    /// @param listener hears of changes of status, on the printer's thread
    public static A4Printer start(
            A4Config config, Consumer<DeviceStatus> listener, InstantSource clock) {
        var printer = new A4Printer(config, listener, clock);
        printer.thread.start();
        return printer;
    }

    public DeviceStatus status() {
        return status.status();
    }

    /// Prints a document once, however often it is asked for under the same id. One that certainly
    /// printed nothing may be tried again.
    ///
    /// @param pdf the document, as [cn.yimen.device.pdf.PdfWriter] makes it
    /// @param within after it the document is taken off the printer; waiting for paper included
    public synchronized A4Job print(byte[] pdf, A4JobId id, Duration within) {
        A4Job standing = known.get(id);
        if (standing != null && !standing.mayRepeat()) {
            return standing;
        }
        var job = new A4Job(config.jobName(id), pdf, within);
        known.put(id, job);
        if (known.size() > MOST_KNOWN) {
            known.remove(known.keySet().iterator().next());
        }
        if (closed) {
            job.end(new NotPrinted(Fault.SERVICE_DOWN));
        } else if (!queue.offer(job)) {
            job.end(new NotPrinted(Fault.NO_ANSWER));
        }
        var _ = job.outcome().whenComplete((_, _) -> queue.remove(job));
        return job;
    }

    /// Takes the document at hand off the printer and prints none of those that wait.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        worker.stop();
        if (Thread.currentThread().equals(thread)) {
            return;
        }
        try {
            thread.join(config.timing().cancelWithin().plus(config.timing().callWithin()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

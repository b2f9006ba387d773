package cn.yimen.device.printer;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.StatusPublisher;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A ticket printer: takes slips, says what became of each, and heals by itself when cable, paper
/// or power come back. Its methods may be called from any thread and never wait for the printer.
public final class TicketPrinter implements AutoCloseable {

    private static final int MOST_WAITING = 8;

    private final PrinterConfig config;
    private final BlockingQueue<PrintJob> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final KnownJobs known = new KnownJobs();
    private final StatusPublisher status;
    private final PrinterWorker worker;
    private final Thread thread;
    private boolean closed;

    private TicketPrinter(
            PrinterConfig config, Consumer<DeviceStatus> listener, InstantSource clock) {
        this.config = config;
        this.status = new StatusPublisher(listener, clock);
        this.worker = new PrinterWorker(config, queue, status, clock);
        this.thread = Thread.ofPlatform().name("ticket-printer").daemon().unstarted(worker);
    }

    /// Starts the printer's thread; the printer itself may come later.
    ///
    /// @param listener hears of changes of status, on the printer's thread
    public static TicketPrinter start(
            PrinterConfig config, Consumer<DeviceStatus> listener, InstantSource clock) {
        var printer = new TicketPrinter(config, listener, clock);
        printer.thread.start();
        return printer;
    }

    public DeviceStatus status() {
        return status.status();
    }

    /// Whether nothing waits and nothing of an earlier ticket is left in the printer.
    boolean idle() {
        return queue.isEmpty() && worker.clean();
    }

    /// How much paper is left.
    public PaperEstimate paper() {
        return worker.paper();
    }

    /// A technician put a full roll in. Needed only where no sensor can tell.
    public void paperChanged() {
        worker.paperChanged();
    }

    /// Prints a slip once, however often it is asked for under the same id.
    public synchronized CompletableFuture<PrintOutcome> print(Slip slip, PrintJobId id) {
        Optional<CompletableFuture<PrintOutcome>> standing = known.standing(id);
        if (standing.isPresent()) {
            return standing.get().copy();
        }
        var job =
                new PrintJob(
                        id,
                        slip,
                        new Deadline(config.timing().waitInQueue()),
                        new CompletableFuture<>());
        known.add(id, job.outcome());
        if (closed) {
            job.answer(new PrintOutcome.NotPrinted(Fault.SERVICE_DOWN));
        } else if (!queue.offer(job)) {
            job.answer(new PrintOutcome.NotPrinted(Fault.NO_ANSWER));
        }
        return job.outcome().copy();
    }

    /// Ends after the ticket at hand; those that wait are not printed.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        worker.stop();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.StatusPublisher;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.a4.A4Outcome.NotPrinted;
import cn.yimen.device.a4.A4Outcome.PrintUnknown;
import cn.yimen.device.a4.Told.Refused;
import cn.yimen.device.a4.Told.Said;
import cn.yimen.device.a4.Told.Unheard;
import cn.yimen.device.a4.Told.Unsent;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppOperation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// The printer's thread: prints what waits, and in between looks how the printer is and takes away
/// what earlier jobs left there. All fields but the two volatile ones belong to this thread.
final class A4Worker implements Runnable {

    private static final Duration TICK = Duration.ofMillis(200);

    private final A4Config config;
    private final BlockingQueue<A4Job> queue;
    private final StatusPublisher status;
    private final InstantSource clock;
    private final IppPrinter printer;
    private Deadline nextLook = new Deadline(Duration.ZERO);

    /// A document of ours may still lie at the printer. True at the start, for the program may have
    /// died in the middle of one.
    private boolean unclean = true;

    private volatile boolean stopping;
    private volatile Optional<A4Job> atHand = Optional.empty();

    A4Worker(
            A4Config config,
            BlockingQueue<A4Job> queue,
            StatusPublisher status,
            InstantSource clock) {
        this.config = config;
        this.queue = queue;
        this.status = status;
        this.clock = clock;
        this.printer =
                new IppPrinter(
                        new IppConnection(config.printer(), config.timing().callWithin()),
                        new IppRequests(config.printer(), config.machine()));
    }

    void stop() {
        stopping = true;
        atHand.ifPresent(A4Job::cancel);
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                turn(Optional.ofNullable(queue.poll(TICK.toMillis(), TimeUnit.MILLISECONDS)));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            refuseTheRest();
        }
    }

    /// A mistake of ours, or of a listener, must not end the thread: the program is told, and the
    /// printer is taken for unclean.
    private void turn(Optional<A4Job> job) throws InterruptedException {
        atHand = job;
        try {
            if (job.isPresent()) {
                serve(job.get());
            } else if (nextLook.passed()) {
                look();
            }
        } catch (RuntimeException mistake) {
            job.ifPresent(stuck -> stuck.end(new PrintUnknown(Fault.UNSPECIFIED)));
            unclean = true;
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
        } finally {
            job.ifPresent(left -> left.end(new PrintUnknown(Fault.SERVICE_DOWN)));
            atHand = Optional.empty();
        }
    }

    private void refuseTheRest() {
        var waiting = new ArrayList<A4Job>();
        queue.drainTo(waiting);
        waiting.forEach(job -> job.end(new NotPrinted(Fault.SERVICE_DOWN)));
    }

    private void serve(A4Job job) throws InterruptedException {
        if (stopping || !job.begin()) {
            job.end(new NotPrinted(Fault.SERVICE_DOWN));
            return;
        }
        A4Outcome outcome = attempt(job);
        unclean |= !(outcome instanceof A4Outcome.Printed);
        job.end(outcome);
        look();
    }

    private A4Outcome attempt(A4Job job) throws InterruptedException {
        Told<PrinterReport> told = look();
        if (!(told instanceof Said<PrinterReport>(PrinterReport report))) {
            return new NotPrinted(told.fault());
        }
        Optional<Fault> refusal = report.blocking().or(() -> stillUnclean());
        if (refusal.isEmpty() && report.can(IppOperation.VALIDATE_JOB)) {
            Told<IppMessage> valid = printer.validate(job.name());
            refusal = valid.said().isPresent() ? Optional.empty() : Optional.of(valid.fault());
        }
        if (refusal.isPresent()) {
            return new NotPrinted(refusal.get());
        }
        busy(report);
        return new A4Run(printer, job, config.timing(), clock, this::busy).print(report);
    }

    /// The last look may just have begun to take a document away: nobody's pages come out in front
    /// of another's.
    private Optional<Fault> stillUnclean() {
        if (unclean) {
            sweep();
        }
        return unclean ? Optional.of(Fault.UNSPECIFIED) : Optional.empty();
    }

    private Told<PrinterReport> look() {
        nextLook = new Deadline(config.timing().lookEvery());
        Told<PrinterReport> told = printer.report();
        told.said().ifPresentOrElse(this::idle, () -> missing(told));
        if (unclean && told.said().isPresent()) {
            sweep();
        }
        return told;
    }

    /// Takes all jobs of this machine off the printer; clean when it says that there are none.
    private void sweep() {
        unclean =
                switch (printer.jobs(false)) {
                    case Said<List<JobReport>>(List<JobReport> jobs) -> {
                        var ours =
                                jobs.stream()
                                        .filter(job -> job.name().startsWith(config.prefix()))
                                        .toList();
                        ours.forEach(job -> printer.cancel(job.id()));
                        yield !ours.isEmpty();
                    }
                    // It does not show its jobs: nothing can be found there.
                    case Refused<List<JobReport>> _ -> false;
                    case Unsent<List<JobReport>> _, Unheard<List<JobReport>> _ -> true;
                };
    }

    private void idle(PrinterReport report) {
        publish(report, Readiness.under(report.faults()));
    }

    private void busy(PrinterReport report) {
        Readiness readiness = Readiness.under(report.faults());
        publish(report, readiness.works() ? Readiness.BUSY : readiness);
    }

    private void publish(PrinterReport report, Readiness readiness) {
        status.publish(readiness, report.faults(), report.supplies(), report.note());
    }

    private void missing(Told<?> told) {
        status.publish(
                told.fault().means(),
                Set.of(told.fault()),
                Map.of("paper", SupplyLevel.UNKNOWN, "toner", SupplyLevel.UNKNOWN),
                told.note());
    }
}

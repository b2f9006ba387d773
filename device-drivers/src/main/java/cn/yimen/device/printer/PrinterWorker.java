package cn.yimen.device.printer;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.StatusPublisher;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.printer.PrintOutcome.NotPrinted;
import cn.yimen.device.printer.PrintOutcome.PrintUnknown;
import cn.yimen.device.printer.PrinterProfile.Capability;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// The printer's thread: prints what waits, and in between watches the printer, opens its line anew
/// and cleans it. The fields that are not volatile belong to this thread.
final class PrinterWorker implements Runnable {

    private static final Duration TICK = Duration.ofMillis(200);

    private final PrinterConfig config;
    private final BlockingQueue<PrintJob> queue;
    private final StatusPublisher status;
    private final InstantSource clock;
    private Optional<PrinterSession> session = Optional.empty();
    private final PaperMeter meter;
    private Deadline nextPoll = new Deadline(Duration.ZERO);

    /// Part of a ticket may still be in the printer. True at the start, for the program may have
    /// died in the middle of one.
    private volatile boolean unclean = true;

    private volatile boolean stopping;
    private volatile boolean paperChanged;

    PrinterWorker(
            PrinterConfig config,
            BlockingQueue<PrintJob> queue,
            StatusPublisher status,
            InstantSource clock) {
        this.config = config;
        this.queue = queue;
        this.status = status;
        this.clock = clock;
        this.meter =
                new PaperMeter(config.paper(), config.profile().can(Capability.NEAR_END_SENSOR));
    }

    boolean clean() {
        return !unclean;
    }

    PaperEstimate paper() {
        return meter.estimate();
    }

    void paperChanged() {
        paperChanged = true;
    }

    void stop() {
        stopping = true;
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
            closeSession();
        }
    }

    /// A mistake of ours, or of a listener, must not end the thread: the program is told, and the
    /// printer is taken for unclean.
    private void turn(Optional<PrintJob> job) {
        try {
            job.ifPresentOrElse(this::serve, this::watch);
        } catch (RuntimeException mistake) {
            job.ifPresent(stuck -> stuck.answer(new PrintUnknown(Fault.UNSPECIFIED)));
            unclean = true;
            closeSession();
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
        }
    }

    private void refuseTheRest() {
        var waiting = new ArrayList<PrintJob>();
        queue.drainTo(waiting);
        waiting.forEach(job -> job.answer(new NotPrinted(Fault.SERVICE_DOWN)));
    }

    private void serve(PrintJob job) {
        PrintOutcome outcome =
                job.patience().passed() ? new NotPrinted(Fault.NO_ANSWER) : attempt(job);
        if (outcome instanceof PrintUnknown(Fault reason)) {
            unclean |= config.profile().can(Capability.BARRIER) || reason != Fault.NO_ANSWER;
        }
        job.answer(outcome);
        nextPoll = new Deadline(Duration.ZERO);
        watch();
    }

    private PrintOutcome attempt(PrintJob job) {
        try {
            Sheet sheet = sheet(job.slip());
            PrinterSession open = open();
            Optional<Fault> notReady = makeReady(open);
            if (notReady.isPresent()) {
                return new NotPrinted(notReady.get());
            }
            var now = status.status();
            status.publish(Readiness.BUSY, now.faults(), now.supplies(), "");
            PrintOutcome outcome = open.print(job.id(), sheet.bytes());
            if (lostOnTheWay(outcome)) {
                lost(new LinkLost("while a ticket was on its way", false));
            }
            if (!(outcome instanceof NotPrinted)) {
                meter.printed(sheet.dots());
            }
            return outcome;
        } catch (LinkLost lost) {
            lost(lost);
            return new NotPrinted(Fault.LINK_LOST);
        }
    }

    /// A line that carries nothing back is not missed until something is written.
    private static boolean lostOnTheWay(PrintOutcome outcome) {
        return switch (outcome) {
            case NotPrinted(Fault fault) -> fault == Fault.LINK_LOST;
            case PrintUnknown(Fault reason) -> reason == Fault.LINK_LOST;
            case PrintOutcome.Printed _ -> false;
        };
    }

    private Sheet sheet(Slip slip) {
        PrinterProfile profile = config.profile();
        return PageEncoder.sheet(SlipLayout.of(slip, profile, config.logo()), profile);
    }

    /// Keeps the status true while nothing is printed, and heals what can be healed.
    private void watch() {
        try {
            PrinterSession open = open();
            if (nextPoll.passed()) {
                nextPoll = new Deadline(config.timing().pollEvery());
                makeReady(open);
            } else if (!unclean) {
                open.overheard().ifPresent(this::publish);
            }
        } catch (LinkLost lost) {
            lost(lost);
        }
    }

    private PrinterSession open() throws LinkLost {
        if (session.isEmpty()) {
            session = Optional.of(new PrinterSession(config, clock));
            nextPoll = new Deadline(Duration.ZERO);
        }
        return session.get();
    }

    /// Asks the printer how it is and cleans it where needed; the reason when it cannot print now.
    private Optional<Fault> makeReady(PrinterSession open) throws LinkLost {
        Optional<PrinterState> state = open.state();
        if (state.isEmpty()) {
            silent();
            return Optional.of(Fault.NO_ANSWER);
        }
        Optional<Fault> blocking = state.get().blocking();
        if (unclean && blocking.isPresent()) {
            open.clear();
        } else if (unclean) {
            unclean = !open.clean();
            meter.fed(config.profile().cutFeedDots());
        }
        if (unclean && blocking.isEmpty()) {
            silent();
            return Optional.of(Fault.NO_ANSWER);
        }
        publish(state.get());
        return blocking;
    }

    private void publish(PrinterState state) {
        if (paperChanged) {
            paperChanged = false;
            meter.changed();
        }
        meter.look(state);
        SupplyLevel paper = meter.level(state);
        var faults = EnumSet.noneOf(Fault.class);
        faults.addAll(state.faults());
        if (paper == SupplyLevel.LOW) {
            faults.add(Fault.PAPER_NEAR_END);
        }
        boolean silent = !config.profile().answers();
        status.publish(
                silent ? Readiness.DEGRADED : Readiness.under(faults),
                faults,
                Map.of("paper", paper),
                silent ? "nothing comes back from this printer" : "");
    }

    private void silent() {
        missing(Fault.NO_ANSWER, "the line is open, the printer does not answer");
    }

    private void lost(LinkLost lost) {
        closeSession();
        meter.lostSight();
        missing(Fault.LINK_LOST, String.valueOf(lost.getMessage()));
    }

    private void missing(Fault fault, String note) {
        status.publish(
                Readiness.MISSING, Set.of(fault), Map.of("paper", SupplyLevel.UNKNOWN), note);
    }

    private void closeSession() {
        session.ifPresent(PrinterSession::close);
        session = Optional.empty();
    }
}

package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import cn.yimen.device.a4.A4Outcome.Cancelled;
import cn.yimen.device.a4.A4Outcome.NotPrinted;
import cn.yimen.device.a4.A4Outcome.PrintUnknown;
import cn.yimen.device.a4.A4Outcome.Printed;
import cn.yimen.device.a4.JobReport.Stage;
import cn.yimen.device.a4.Told.Refused;
import cn.yimen.device.a4.Told.Said;
import cn.yimen.device.a4.Told.Unheard;
import cn.yimen.device.a4.Told.Unsent;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppOperation;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One document at one printer. The job is made first and gets its document second, so that a lost
/// answer leaves either a job without a document, which is certain to print nothing, or a job whose
/// number is known and which can be asked after.
final class A4Run {

    private final IppPrinter printer;
    private final A4Job job;
    private final A4Timing timing;
    private final InstantSource clock;
    private final Consumer<PrinterReport> reports;

    /// What stands in the way, as far as is known.
    private Fault trouble = Fault.OUTCOME_UNKNOWN;

    /// By when the job, that is no longer wanted, must be off the printer.
    private Optional<Deadline> offBy = Optional.empty();

    /// @param reports hears what the printer says of itself meanwhile
    A4Run(
            IppPrinter printer,
            A4Job job,
            A4Timing timing,
            InstantSource clock,
            Consumer<PrinterReport> reports) {
        this.printer = printer;
        this.job = job;
        this.timing = timing;
        this.clock = clock;
        this.reports = reports;
    }

    A4Outcome print(PrinterReport report) throws InterruptedException {
        Optional<A4Outcome> standing = earlier();
        if (standing.isPresent()) {
            return standing.get();
        }
        if (!job.mayGoOn()) {
            return job.takenBack() ? new Cancelled() : new NotPrinted(Fault.NO_ANSWER);
        }
        boolean twoSteps =
                report.can(IppOperation.CREATE_JOB) && report.can(IppOperation.SEND_DOCUMENT);
        return twoSteps ? inTwoSteps() : inOneStep();
    }

    /// What became of an earlier try of the same wish, even one of a program that has died since.
    private Optional<A4Outcome> earlier() {
        return switch (printer.jobs(true)) {
            case Said<List<JobReport>>(List<JobReport> ended) -> {
                var same = named(ended);
                if (same.stream().anyMatch(JobReport::printedWell)) {
                    yield Optional.of(new Printed(clock.instant()));
                }
                yield same.stream().allMatch(JobReport::neverStarted)
                        ? Optional.empty()
                        : Optional.of(new PrintUnknown(Fault.OUTCOME_UNKNOWN));
            }
            case Refused<List<JobReport>> _ -> Optional.empty();
            case Unsent<List<JobReport>> silent -> Optional.of(new NotPrinted(silent.fault()));
            case Unheard<List<JobReport>> silent -> Optional.of(new NotPrinted(silent.fault()));
        };
    }

    private A4Outcome inTwoSteps() throws InterruptedException {
        Told<JobReport> made = printer.create(job.name());
        if (!(made instanceof Said<JobReport>(JobReport empty))) {
            return new NotPrinted(made.fault());
        }
        return switch (printer.send(empty.id(), job.pdf())) {
            case Said<IppMessage> _ -> follow(empty.id(), true);
            case Refused<IppMessage> refusal -> {
                trouble = refusal.fault();
                giveUp();
                yield follow(empty.id(), true);
            }
            case Unsent<IppMessage> nobody -> new NotPrinted(nobody.fault());
            case Unheard<IppMessage> lost -> {
                trouble = lost.fault();
                yield follow(empty.id(), false);
            }
        };
    }

    private A4Outcome inOneStep() throws InterruptedException {
        return switch (printer.print(job.name(), job.pdf())) {
            case Said<JobReport>(JobReport begun) -> follow(begun.id(), true);
            case Refused<JobReport> refusal -> new NotPrinted(refusal.fault());
            case Unsent<JobReport> nobody -> new NotPrinted(nobody.fault());
            case Unheard<JobReport> lost -> {
                trouble = lost.fault();
                yield seek();
            }
        };
    }

    /// Looks for the job by its name, its number never having come. A printer that does not know it
    /// may have lost it, or have printed and forgotten it.
    private A4Outcome seek() throws InterruptedException {
        while (job.mayGoOn()) {
            Told<List<JobReport>> waiting = printer.jobs(false);
            Told<List<JobReport>> ended = printer.jobs(true);
            var all = new ArrayList<>(waiting.said().orElse(List.of()));
            all.addAll(ended.said().orElse(List.of()));
            var same = named(all);
            if (!same.isEmpty()) {
                return follow(same.getFirst().id(), false);
            }
            if (waiting.said().isPresent() && ended.said().isPresent()) {
                break;
            }
            job.pause(timing.followEvery());
        }
        return new PrintUnknown(trouble);
    }

    private List<JobReport> named(List<JobReport> jobs) {
        return jobs.stream().filter(other -> other.name().equals(job.name())).toList();
    }

    /// Follows a job to its end, and takes it off the printer when it is no longer wanted or too
    /// late: no document stays behind.
    ///
    /// @param whole the printer certainly has the whole document
    private A4Outcome follow(int id, boolean whole) throws InterruptedException {
        while (true) {
            Told<JobReport> now = printer.job(id);
            Optional<A4Outcome> end = end(now);
            if (end.isPresent()) {
                return end.get();
            }
            boolean torn = !whole && !now.said().map(JobReport::holdsDocument).orElse(true);
            if (offBy.isEmpty() && (torn || !job.mayGoOn())) {
                giveUp();
            }
            if (offBy.isPresent()) {
                if (offBy.get().passed()) {
                    return new PrintUnknown(trouble);
                }
                // Again each time: it may not have heard. What it says shows in the job's state.
                // Never unseen: the number may be another's by now.
                if (now.said().isPresent()) {
                    var _ = printer.cancel(id);
                }
            }
            job.pause(timing.followEvery());
        }
    }

    private void giveUp() {
        offBy = Optional.of(new Deadline(timing.cancelWithin()));
    }

    private Optional<A4Outcome> end(Told<JobReport> now) {
        return switch (now) {
            // It has lost its memory, and gives numbers out anew.
            case Said<JobReport>(JobReport report) when !report.name().equals(job.name()) ->
                    Optional.of(new PrintUnknown(Fault.OUTCOME_UNKNOWN));
            case Said<JobReport>(JobReport report) when report.ended() ->
                    Optional.of(verdict(report));
            case Said<JobReport> _ -> {
                printer.report().said().ifPresent(this::note);
                yield Optional.empty();
            }
            case Refused<JobReport>(int status) when Told.forgotten(status) ->
                    Optional.of(new PrintUnknown(Fault.OUTCOME_UNKNOWN));
            case Refused<JobReport> refusal -> note(refusal.fault());
            case Unsent<JobReport> nobody -> note(nobody.fault());
            case Unheard<JobReport> silent -> note(silent.fault());
        };
    }

    private void note(PrinterReport report) {
        report.blocking().ifPresent(fault -> trouble = fault);
        reports.accept(report);
    }

    private Optional<A4Outcome> note(Fault fault) {
        trouble = fault;
        return Optional.empty();
    }

    private A4Outcome verdict(JobReport report) {
        if (report.printedWell()) {
            return new Printed(clock.instant());
        }
        if (report.stage() == Stage.COMPLETED) {
            return new PrintUnknown(Fault.UNSPECIFIED);
        }
        if (!report.neverStarted()) {
            return new PrintUnknown(trouble);
        }
        return job.takenBack()
                ? new Cancelled()
                : new NotPrinted(trouble == Fault.OUTCOME_UNKNOWN ? Fault.UNSPECIFIED : trouble);
    }
}

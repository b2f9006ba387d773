package cn.yimen.update;

import cn.yimen.hall.signed.Root;
import cn.yimen.hall.update.Installed;
import cn.yimen.hall.update.Judge;
import cn.yimen.hall.update.Release;
import cn.yimen.hall.update.State;
import cn.yimen.hall.update.StateFile;
import cn.yimen.hall.update.StateJson;
import cn.yimen.hall.update.Verdict.Refused;
import cn.yimen.hall.update.Verdict.UpToDate;
import cn.yimen.hall.update.Verdict.Wanted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Brings a release in, and takes it back where it does not work. After a power cut at any point
/// the machine starts the slot that `current` names; what was on trial then is taken back at the
/// next look, before anything else.
final class Updater {

    private final Setting setting;
    private final Slots slots;
    private final Service service;
    private final Probation probation;
    private final InstantSource clock;
    private final Consumer<Step> steps;

    /// @param steps is told each step once it is done
    Updater(
            Setting setting,
            Slots slots,
            Service service,
            Probation probation,
            Consumer<Step> steps) {
        this.setting = setting;
        this.slots = slots;
        this.service = service;
        this.probation = probation;
        this.clock = probation.clock();
        this.steps = steps;
    }

    /// @param program that is looked after
    /// @param hall its code; empty where it is not known
    record Setting(String program, String hall, Root root) {}

    /// The power may go after each of them.
    enum Step {
        FILLED,
        STOPPED,
        CLOSED,
        SAVED,
        NOTED,
        SWITCHED,
        STARTED,
        STOOD,
        KEPT,
        OPENED,
        TIDIED,
        NOTED_AS_FAILED,
        DATA_BACK,
        FORGOTTEN
    }

    /// What a look came to.
    enum Outcome {
        NOTHING_ANNOUNCED,
        UP_TO_DATE,
        REFUSED,
        WRONG_BUNDLE,
        /// Ready, and waits until nobody is there.
        WAITS,
        INSTALLED,
        TAKEN_BACK
    }

    /// @param detail a word for the log
    record Result(Outcome outcome, long version, String detail) {}

    /// What was begun and not decided is taken back. It may be tried again, for it was not the
    /// release that failed.
    boolean recover() throws IOException {
        var state = state();
        if (state.trial().isEmpty()) {
            slots.open();
            return false;
        }
        takeBack(state, state.trial().get());
        return true;
    }

    Result look(UpdateSource source) throws IOException {
        recover();
        var file = source.announcement(setting.program());
        if (file.isEmpty()) {
            return new Result(Outcome.NOTHING_ANNOUNCED, 0, "none");
        }
        var machine = state().machine(setting.program(), setting.hall());
        return switch (Judge.judge(file.get(), setting.root(), machine, clock.instant())) {
            case Refused(var reason) -> new Result(Outcome.REFUSED, 0, reason.name());
            case UpToDate(var release) -> {
                keep(state().shown(release.version()));
                yield new Result(Outcome.UP_TO_DATE, release.version(), "same");
            }
            case Wanted(var release) -> bring(release, source);
        };
    }

    private Result bring(Release release, UpdateSource source) throws IOException {
        keep(state().shown(release.version()));
        try {
            fill(release, source);
        } catch (WrongBundle wrong) {
            return new Result(Outcome.WRONG_BUNDLE, release.version(), wrong.how());
        }
        steps.accept(Step.FILLED);
        if (!service.isIdle()) {
            return new Result(Outcome.WAITS, release.version(), "somebody-is-there");
        }
        boolean works = attempt(Installed.of(release));
        return new Result(
                works ? Outcome.INSTALLED : Outcome.TAKEN_BACK,
                release.version(),
                works ? "stands" : "did-not-stand");
    }

    private void fill(Release release, UpdateSource source) throws IOException, WrongBundle {
        if (!slots.isFilled(release)) {
            try (var bundle = opened(release, source)) {
                slots.fill(release, bundle);
            }
        }
    }

    private static InputStream opened(Release release, UpdateSource source)
            throws IOException, WrongBundle {
        try {
            return source.bundle(release.bundle());
        } catch (NoSuchFileException missing) {
            throw new WrongBundle("is not there");
        }
    }

    /// Whatever goes wrong on the way (a full disk, say), the program runs afterwards.
    private boolean attempt(Installed to) throws IOException {
        try {
            return tries(to);
        } catch (IOException e) {
            if (!recover()) {
                service.start();
            }
            throw e;
        }
    }

    /// Data of a newer format are not left to citizens before it is sure that they stay: what they
    /// gave would be lost with the roll-back.
    private boolean tries(Installed to) throws IOException {
        var before = state();
        var trial = new State.Trial(to, to.dataFormat() > before.dataFormat());
        // A machine whose data are on trial is closed meanwhile, and serves nobody.
        boolean mustServe = !trial.saved() && service.serves();
        service.stop();
        steps.accept(Step.STOPPED);
        if (trial.saved()) {
            slots.close();
            steps.accept(Step.CLOSED);
            slots.save();
            steps.accept(Step.SAVED);
        }
        keep(before.trying(trial));
        steps.accept(Step.NOTED);
        slots.use(to, slots.packagedRelease());
        steps.accept(Step.SWITCHED);
        service.start();
        steps.accept(Step.STARTED);
        if (probation.isPassed(service, mustServe)) {
            steps.accept(Step.STOOD);
            settle(before, to);
            return true;
        }
        keep(state().failed(to.version()));
        steps.accept(Step.NOTED_AS_FAILED);
        takeBack(state(), trial);
        return false;
    }

    private void settle(State before, Installed to) throws IOException {
        keep(before.kept(to));
        steps.accept(Step.KEPT);
        slots.open();
        steps.accept(Step.OPENED);
        slots.tidy(to, before.installed());
        steps.accept(Step.TIDIED);
    }

    private void takeBack(State state, State.Trial trial) throws IOException {
        service.stop();
        steps.accept(Step.STOPPED);
        slots.use(state.installed(), slots.packagedRelease());
        steps.accept(Step.SWITCHED);
        if (trial.saved()) {
            slots.bringBack(trial.to().version());
            steps.accept(Step.DATA_BACK);
        }
        keep(state.takenBack());
        steps.accept(Step.FORGOTTEN);
        slots.open();
        steps.accept(Step.OPENED);
        service.start();
        steps.accept(Step.STARTED);
    }

    State state() throws IOException {
        Files.createDirectories(slots.directory());
        return remembered().read();
    }

    private StateFile remembered() {
        return new StateFile(slots.packaged(), slots.directory());
    }

    private void keep(State state) throws IOException {
        Disk.replace(remembered().path(), StateJson.write(state));
    }
}

package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.FirstStart.Asked;
import cn.yimen.kiosk.flow.FirstStart.Checking;
import cn.yimen.kiosk.flow.FirstStart.Enrolling;
import cn.yimen.kiosk.flow.FirstStart.Paper;
import cn.yimen.kiosk.flow.FirstStart.Probing;
import cn.yimen.kiosk.flow.FirstStart.Report;
import cn.yimen.kiosk.flow.FirstStart.Trial;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.Setup.Check;
import cn.yimen.kiosk.flow.Setup.Outcome;
import cn.yimen.kiosk.flow.Setup.Step;
import cn.yimen.kiosk.flow.SetupTouch.Act;
import java.util.List;
import java.util.Optional;

/// The parts of a new machine are tried one after the other; and what comes back from a first
/// start's effects.
final class SetupTrials {

    private static final List<Check> ORDER = List.of(Check.values());

    private SetupTrials() {}

    static Next on(Kiosk kiosk, Checking at, Touch touch) {
        return switch (touch) {
            case Act.TRY -> begun(kiosk, at);
            case Act.WORKS ->
                    at.trial() == Trial.QUESTION ? ended(kiosk, at, Outcome.WORKS) : Next.of(kiosk);
            case Act.FAILS -> ended(kiosk, at, Outcome.FAILS);
            case Act.SKIP -> ended(kiosk, at, Outcome.SKIPPED);
            case KioskEvent.Key.BACK -> earlier(kiosk, at);
            default -> Next.of(kiosk);
        };
    }

    private static Next begun(Kiosk kiosk, Checking at) {
        if (!at.check().isStartedByTouch()) {
            return Next.of(kiosk.with(at(at, Trial.AWAITED)));
        }
        return at.trial() == Trial.UNDER_WAY
                ? Next.of(kiosk)
                : Next.of(
                        kiosk.with(at(at, Trial.UNDER_WAY)),
                        new SetupEffect.Try(kiosk.session().number(), at.check()));
    }

    private static Checking at(Checking at, Trial trial) {
        return new Checking(at.setup(), at.check(), trial, at.found());
    }

    private static Next ended(Kiosk kiosk, Checking at, Outcome outcome) {
        var setup = at.setup().with(at.check(), outcome);
        return after(at.check())
                .map(next ->
                        Next.of(
                                kiosk.with(new Checking(setup, next, Trial.AWAITED, at.found())),
                                new SetupEffect.Keep(setup)))
                .orElseGet(() -> SetupTouches.to(kiosk, setup, Step.TOUCH));
    }

    private static Optional<Check> after(Check check) {
        return ORDER.stream().skip(ORDER.indexOf(check) + 1L).findFirst();
    }

    /// The first trial leads back to what the machine is for.
    private static Next earlier(Kiosk kiosk, Checking at) {
        int index = ORDER.indexOf(at.check());
        return index == 0
                ? SetupTouches.to(kiosk, at.setup(), Step.PLACE)
                : Next.of(
                        kiosk.with(
                                new Checking(
                                        at.setup(),
                                        ORDER.get(index - 1),
                                        Trial.AWAITED,
                                        at.found())));
    }

    /// A card was read, or its chip asked for its key: the reader works either way.
    static Next cardRead(Kiosk kiosk, FirstStart at) {
        return at instanceof Checking checking && checking.check() == Check.CARD
                ? ended(kiosk, checking, Outcome.WORKS)
                        .and(new KioskEffect.Sound(KioskEffect.Cue.CARD_READ))
                : Next.of(kiosk);
    }

    static Next cardFailed(Kiosk kiosk, FirstStart at) {
        return at instanceof Checking checking && checking.check() == Check.CARD
                ? Next.of(kiosk.with(at(checking, Trial.FAILED)))
                : Next.of(kiosk);
    }

    static Next scanned(Kiosk kiosk, FirstStart at) {
        return at instanceof Checking checking && checking.check() == Check.SCAN
                ? ended(kiosk, checking, Outcome.WORKS)
                : Next.of(kiosk);
    }

    static Next given(Kiosk kiosk, FirstStart at, SetupAnswer answer) {
        return switch (answer) {
            case SetupAnswer.Enrolled(long _, String device) when at instanceof Enrolling ->
                    SetupTouches.to(kiosk, at.setup().enrolled(device), Step.PLACE);
            case SetupAnswer.NotEnrolled(long _, var why, String detail)
                    when at instanceof Enrolling(Asked asked) ->
                    Next.of(kiosk.with(asked.wrong(why, detail)));
            case SetupAnswer.PartsStarted(long _, var found) when at instanceof Probing ->
                    Next.of(
                            kiosk.with(
                                    new Checking(at.setup(), Check.PRINT, Trial.AWAITED, found)));
            case SetupAnswer.Tried(long _, var check, boolean good)
                    when at instanceof Checking checking
                            && checking.check() == check
                            && checking.trial() == Trial.UNDER_WAY ->
                    tried(kiosk, checking, good);
            case SetupAnswer.ReportPrinted(long _, boolean good) when at instanceof Report ->
                    Next.of(kiosk.with(new Report(at.setup(), good ? Paper.OUT : Paper.NOT_OUT)));
            default -> Next.of(kiosk);
        };
    }

    private static Next tried(Kiosk kiosk, Checking at, boolean good) {
        if (!good) {
            return Next.of(kiosk.with(at(at, Trial.FAILED)));
        }
        return at.check() == Check.SPEAK
                ? Next.of(kiosk.with(at(at, Trial.QUESTION)))
                : ended(kiosk, at, Outcome.WORKS);
    }
}

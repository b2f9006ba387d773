package cn.yimen.device.a4;

import static cn.yimen.device.a4.A4Rig.LIMIT;
import static cn.yimen.device.a4.A4Rig.TIMING;
import static cn.yimen.device.a4.A4Rig.fresh;
import static cn.yimen.device.a4.A4Rig.outcome;
import static cn.yimen.device.a4.A4Rig.pdf;
import static cn.yimen.device.sim.ipp.NetworkMischief.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.a4.A4Outcome.Cancelled;
import cn.yimen.device.a4.A4Outcome.NotPrinted;
import cn.yimen.device.a4.A4Outcome.PrintUnknown;
import cn.yimen.device.a4.A4Outcome.Printed;
import cn.yimen.device.ipp.IppOperation;
import cn.yimen.device.sim.ipp.A4Model;
import cn.yimen.device.sim.ipp.NetworkMischief.Dawdles;
import cn.yimen.device.sim.ipp.NetworkMischief.FallsSilent;
import cn.yimen.device.sim.ipp.NetworkMischief.Moment;
import cn.yimen.device.sim.ipp.NetworkMischief.Refuses;
import cn.yimen.device.sim.ipp.NetworkMischief.Vanishes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The printer goes away, answers late, refuses or forgets, at every question.
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
final class LostPrinterTest {

    private static final Duration SHORT = Duration.ofSeconds(5);

    /// `client-error-attributes-or-values-not-supported`
    private static final int NOT_LIKE_THIS = 0x040B;

    /// A whole print takes fewer, so the last rounds see it well.
    private static final int QUESTIONS = 12;

    @Test
    void oneThatVanishesWithTheDocumentLeavesTheOutcomeUnknown() {
        var hasty =
                new A4Timing(TIMING.callWithin(), TIMING.followEvery(), TIMING.lookEvery(), SHORT);
        try (var rig = A4Rig.of(A4Model.usual(), 10, hasty)) {
            vanishWithTheDocument(rig);
            var job = rig.printer().print(pdf(1), fresh(), SHORT);
            assertThat(outcome(job)).isEqualTo(new PrintUnknown(Fault.LINK_LOST));
            rig.await("missing", () -> rig.readiness() == Readiness.MISSING);
        }
    }

    @Test
    void oneThatComesBackInTimeIsAskedWhatBecameOfIt() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            vanishWithTheDocument(rig);
            var job = rig.start(1);
            rig.await("printed", () -> rig.machine().sheetsOut() == 1);
            assertThat(job.outcome()).isNotDone();
            rig.machine().comeBack();
            assertThat(outcome(job)).isInstanceOf(Printed.class);
        }
    }

    private static void vanishWithTheDocument(A4Rig rig) {
        rig.machine()
                .misbehave(
                        new Vanishes(at(IppOperation.SEND_DOCUMENT), Moment.UNANSWERED, () -> {}));
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void vanishingAtAnyQuestionNeverPrintsTwiceAndNeverLies(Moment moment) {
        try (var rig = A4Rig.of(A4Model.usual(), 1_000)) {
            for (int question = 0; question < QUESTIONS; question++) {
                tornAt(rig, question, moment, () -> {});
                tornAt(rig, question, moment, rig.machine()::forget);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void norDoesAnOldPrinterThatOnlyKnowsOneStep(Moment moment) {
        try (var rig = A4Rig.of(A4Model.old(), 1_000)) {
            for (int question = 0; question < QUESTIONS; question++) {
                tornAt(rig, question, moment, () -> {});
            }
        }
    }

    /// The line breaks at one of the driver's next questions, and the printer is back at once.
    private static void tornAt(A4Rig rig, int question, Moment moment, Runnable loss) {
        rig.await("well", () -> rig.readiness().works() && rig.machine().unended() == 0);
        int before = rig.machine().sheetsOut();
        var countdown = new AtomicInteger(question);
        Runnable then =
                () -> {
                    loss.run();
                    rig.machine().comeBack();
                };
        rig.machine().misbehave(new Vanishes(_ -> countdown.getAndDecrement() == 0, moment, then));
        var id = fresh();
        judge(rig, rig.print(1, id), before);
        rig.await("well", () -> rig.readiness().works());
        judge(rig, rig.print(1, id), before);
    }

    private static void judge(A4Rig rig, A4Outcome outcome, int before) {
        switch (outcome) {
            case Printed _ -> assertThat(rig.machine().sheetsOut()).isEqualTo(before + 1);
            case NotPrinted _, Cancelled _ -> {
                rig.await("nothing left", () -> rig.machine().unended() == 0);
                assertThat(rig.machine().sheetsOut()).isEqualTo(before);
            }
            case PrintUnknown _ -> assertThat(rig.machine().sheetsOut()).isLessThan(before + 2);
        }
    }

    @Test
    void anotherJobUnderTheSameNumberIsNotTakenForOurs() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().warming(true);
            var job = rig.start(1);
            rig.await("taken", () -> rig.machine().waiting() == 1);
            rig.machine().goAway();
            rig.machine().forget();
            rig.machine().putJob("kiosk-2/theirs", pdf(2));
            rig.machine().comeBack();
            assertThat(outcome(job)).isEqualTo(new PrintUnknown(Fault.OUTCOME_UNKNOWN));
            rig.machine().warming(false);
            rig.await("theirs", () -> rig.machine().sheetsOut() == 2);
        }
    }

    @Test
    void aMissingAnswerIsNotWaitedForAndTheDocumentFollowed() {
        var impatient =
                new A4Timing(
                        SHORT, TIMING.followEvery(), TIMING.lookEvery(), TIMING.cancelWithin());
        try (var rig = A4Rig.of(A4Model.usual(), 10, impatient)) {
            rig.machine().misbehave(new FallsSilent(at(IppOperation.SEND_DOCUMENT)));
            assertThat(rig.print(1, fresh())).isInstanceOf(Printed.class);
            assertThat(rig.machine().sheetsOut()).isEqualTo(1);
        }
    }

    @Test
    void aSlowPrinterPrints() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().misbehave(new Dawdles(Duration.ofMillis(300)));
            assertThat(rig.print(1, fresh())).isInstanceOf(Printed.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = IppOperation.class,
            names = {"VALIDATE_JOB", "CREATE_JOB", "SEND_DOCUMENT"})
    void whatIsRefusedIsNotPrintedAndLeavesNothingBehind(IppOperation operation) {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.awaitReady();
            rig.machine().misbehave(new Refuses(at(operation), NOT_LIKE_THIS));
            var id = fresh();
            assertThat(rig.print(1, id)).isEqualTo(new NotPrinted(Fault.MISCONFIGURED));
            assertThat(rig.machine().unended()).isZero();
            assertThat(rig.print(1, id)).isInstanceOf(Printed.class);
            assertThat(rig.machine().sheetsOut()).isEqualTo(1);
        }
    }

    @Test
    void nobodyAtTheAddressIsSaidAtOnce() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().goAway();
            assertThat(rig.print(1, fresh())).isEqualTo(new NotPrinted(Fault.LINK_LOST));
            rig.await("missing", () -> rig.readiness() == Readiness.MISSING);
            assertThat(rig.printer().status().faults()).containsExactly(Fault.LINK_LOST);
        }
    }

    @Test
    void oneThatCameBackServesWithinTenSeconds() {
        try (var rig = A4Rig.of(A4Model.usual(), 10, A4Timing.usual())) {
            rig.machine().goAway();
            Await.until(LIMIT, "missing", () -> rig.readiness() == Readiness.MISSING);
            rig.machine().comeBack();
            Await.until(Duration.ofSeconds(10), "healed", () -> rig.readiness() == Readiness.READY);
            assertThat(rig.print(1, fresh())).isInstanceOf(Printed.class);
        }
    }
}

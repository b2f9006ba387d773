package cn.yimen.device.a4;

import static cn.yimen.device.a4.A4Rig.LIMIT;
import static cn.yimen.device.a4.A4Rig.TIMING;
import static cn.yimen.device.a4.A4Rig.fresh;
import static cn.yimen.device.a4.A4Rig.outcome;
import static cn.yimen.device.a4.A4Rig.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.a4.A4Outcome.Cancelled;
import cn.yimen.device.a4.A4Outcome.NotPrinted;
import cn.yimen.device.a4.A4Outcome.PrintUnknown;
import cn.yimen.device.a4.A4Outcome.Printed;
import cn.yimen.device.sim.ipp.A4Model;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Printing, over real sockets, while the network is well and the printer is not.
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
final class A4PrinterTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofSeconds(5);

    @Test
    void aDocumentIsPrintedOnceHoweverOftenItIsAskedFor() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.awaitReady();
            var id = fresh();
            assertThat(rig.print(2, id)).isInstanceOf(Printed.class);
            assertThat(rig.print(2, id)).isInstanceOf(Printed.class);
            assertThat(rig.machine().printed()).singleElement().isEqualTo(pdf(2));
            assertThat(rig.machine().sheetsOut()).isEqualTo(2);
            assertThat(rig.printer().status().supplies())
                    .containsEntry("paper", SupplyLevel.LOW)
                    .containsEntry("toner", SupplyLevel.FULL);
        }
    }

    @Test
    void anOldPrinterThatOnlyKnowsOneStepPrintsAsWell() {
        try (var rig = A4Rig.of(A4Model.old(), 10)) {
            assertThat(rig.print(1, fresh())).isInstanceOf(Printed.class);
            assertThat(rig.machine().printed()).hasSize(1);
        }
    }

    @Test
    void paperThatRunsOutInTheMiddleIsWaitedFor() {
        try (var rig = A4Rig.of(A4Model.usual(), 1)) {
            var job = rig.start(2);
            rig.await("out", () -> rig.readiness() == Readiness.OFFLINE);
            assertThat(rig.printer().status().faults()).containsExactly(Fault.PAPER_OUT);
            assertThat(job.outcome()).isNotDone();
            rig.machine().load(5);
            assertThat(outcome(job)).isInstanceOf(Printed.class);
            assertThat(rig.machine().printed()).hasSize(1);
            rig.awaitReady();
        }
    }

    @Test
    void anEmptyPrinterIsGivenNothingAndPrintsTheSameWishLater() {
        try (var rig = A4Rig.of(A4Model.usual(), 0)) {
            var id = fresh();
            assertThat(rig.print(1, id)).isEqualTo(new NotPrinted(Fault.PAPER_OUT));
            assertThat(rig.machine().unended()).isZero();
            rig.machine().load(5);
            rig.awaitReady();
            assertThat(rig.print(1, id)).isInstanceOf(Printed.class);
            assertThat(rig.machine().printed()).hasSize(1);
        }
    }

    @Test
    void aJamIsToldUntilSomebodyTakesItOut() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().jam(true);
            var job = rig.start(1);
            rig.await("jam", () -> rig.readiness() == Readiness.USER_ERROR);
            assertThat(rig.printer().status().faults()).containsExactly(Fault.PAPER_JAM);
            rig.machine().jam(false);
            assertThat(outcome(job)).isInstanceOf(Printed.class);
            rig.awaitReady();
        }
    }

    @Test
    void lowTonerIsToldAndStopsNothing() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().tonerLow(true);
            rig.await("degraded", () -> rig.readiness() == Readiness.DEGRADED);
            var status = rig.printer().status();
            assertThat(status.faults()).containsExactly(Fault.TONER_LOW);
            assertThat(status.supplies()).containsEntry("toner", SupplyLevel.LOW);
            assertThat(rig.print(1, fresh())).isInstanceOf(Printed.class);
        }
    }

    @Test
    void oneThatIsTakenBackBeforeThePrinterBeginsLeavesNoPaper() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().warming(true);
            var atThePrinter = rig.start(1);
            var behind = rig.start(1);
            rig.await("taken", () -> rig.machine().waiting() == 1);
            behind.cancel();
            assertThat(behind.outcome()).isCompletedWithValue(new Cancelled());
            atThePrinter.cancel();
            assertThat(outcome(atThePrinter)).isEqualTo(new Cancelled());
            assertThat(rig.machine().unended()).isZero();
            rig.machine().warming(false);
            assertThat(rig.print(1, fresh())).isInstanceOf(Printed.class);
            assertThat(rig.machine().sheetsOut()).isEqualTo(1);
        }
    }

    @Test
    void oneThatIsTakenBackWhileItPrintsIsUnknown() {
        try (var rig = A4Rig.of(A4Model.usual().taking(FOR_EVER), 10)) {
            var job = rig.start(3);
            rig.await("busy", () -> rig.readiness() == Readiness.BUSY);
            rig.await("printing", () -> rig.machine().working());
            job.cancel();
            assertThat(outcome(job)).isEqualTo(new PrintUnknown(Fault.OUTCOME_UNKNOWN));
            assertThat(rig.machine().unended()).isZero();
        }
    }

    @Test
    void afterItsDeadlineADocumentIsTakenOffThePrinter() {
        try (var rig = A4Rig.of(A4Model.usual(), 1)) {
            rig.machine().warming(true);
            var late = rig.printer().print(pdf(2), fresh(), SHORT);
            rig.await("taken", () -> rig.machine().waiting() == 1);
            rig.machine().warming(false);
            assertThat(outcome(late)).isEqualTo(new PrintUnknown(Fault.PAPER_OUT));
            assertThat(rig.machine().unended()).isZero();
            rig.machine().load(5);
            rig.awaitReady();
            assertThat(rig.print(1, fresh())).isInstanceOf(Printed.class);
            assertThat(rig.machine().sheetsOut()).isEqualTo(2);
        }
    }

    @Test
    void oneThatNeverBeganBeforeItsDeadlineIsCertainlyNotPrinted() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().warming(true);
            var first = rig.start(1);
            rig.await("taken", () -> rig.machine().waiting() == 1);
            var waiting = rig.printer().print(pdf(1), fresh(), SHORT);
            assertThat(outcome(waiting)).isEqualTo(new NotPrinted(Fault.NO_ANSWER));
            assertThat(first.outcome()).isNotDone();
            first.cancel();
            assertThat(outcome(first)).isEqualTo(new Cancelled());
            var second = rig.printer().print(pdf(1), fresh(), SHORT);
            assertThat(outcome(second)).isInstanceOf(NotPrinted.class);
            assertThat(rig.machine().sheetsOut()).isZero();
        }
    }

    @Test
    void theSameWishAfterTheProgramDiedIsFoundPrinted() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            var id = fresh();
            assertThat(rig.print(1, id)).isInstanceOf(Printed.class);
            try (var second = A4Rig.driver(rig.machine(), TIMING)) {
                assertThat(outcome(second.print(pdf(1), id, LIMIT))).isInstanceOf(Printed.class);
            }
            assertThat(rig.machine().sheetsOut()).isEqualTo(1);
        }
    }

    @Test
    void whatADeadProgramLeftAtThePrinterIsTakenAwayAndNobodyElses() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.awaitReady();
            rig.machine().warming(true);
            rig.machine().putJob("kiosk-1/left", pdf(1));
            rig.machine().putJob("kiosk-10/theirs", pdf(2));
            try (var _ = A4Rig.driver(rig.machine(), TIMING)) {
                rig.await("taken away", () -> rig.machine().unended() == 1);
            }
            rig.machine().warming(false);
            rig.await("theirs", () -> !rig.machine().printed().isEmpty());
            assertThat(rig.machine().printed()).singleElement().isEqualTo(pdf(2));
        }
    }

    @Test
    void closingTakesTheDocumentAtHandOffThePrinter() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            rig.machine().warming(true);
            var job = rig.start(1);
            rig.await("taken", () -> rig.machine().waiting() == 1);
            rig.printer().close();
            assertThat(outcome(job)).isEqualTo(new Cancelled());
            assertThat(rig.machine().unended()).isZero();
            assertThat(rig.print(1, fresh())).isEqualTo(new NotPrinted(Fault.SERVICE_DOWN));
        }
    }

    @Test
    void whatIsNoDocumentIsNotPrinted() {
        try (var rig = A4Rig.of(A4Model.usual(), 10)) {
            var job = rig.printer().print(new byte[] {1, 2, 3}, fresh(), LIMIT);
            assertThat(outcome(job)).isEqualTo(new NotPrinted(Fault.UNSPECIFIED));
        }
    }
}

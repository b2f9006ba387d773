package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.printer.PrintOutcome.NotPrinted;
import cn.yimen.device.printer.PrintOutcome.PrintUnknown;
import cn.yimen.device.printer.PrintOutcome.Printed;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.SimulatedModel;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tickets that do not come out whole, over the real serial stack: what is said of them, and that
/// nothing of them reaches the next citizen.
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
final class InterruptedTicketTest {

    private static final Duration ONE_CUT = Duration.ofSeconds(1);

    @TempDir Path folder;

    @Test
    void paperThatEndsInTheMiddleLeavesTheOutcomeUnknownAndNothingComesOutLater() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.machine().paperMillimetres(60);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.PAPER_OUT));
            rig.await("told", () -> rig.printer().status().readiness() == Readiness.OFFLINE);
            rig.machine().loadPaper(10_000);
            assertThat(rig.machine().takeScraps()).as("the strip torn off").hasSize(1);
            rig.await("healed", () -> rig.printer().status().readiness() == Readiness.READY);
            assertThat(rig.machine().takeTickets()).isEmpty();
            assertThat(rig.machine().takeScraps()).allMatch(PrintedPiece::blank);
            assertNextTicketIsWhole(rig);
        }
    }

    @Test
    void aPrinterThatCannotClearFinishesTheOldTicketOnItsOwnPiece() {
        var model = SimulatedModel.wide().withoutClearing();
        var profile = PrinterProfile.wide().without(PrinterProfile.Capability.CLEARS_BUFFER);
        try (var rig = new PrinterRig(folder, model, profile).ready()) {
            rig.machine().paperMillimetres(60);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.PAPER_OUT));
            rig.machine().loadPaper(10_000);
            rig.await("healed", () -> rig.printer().status().readiness() == Readiness.READY);
            assertThat(rig.machine().takeTickets()).as("the rest of the old one").hasSize(1);
            assertNextTicketIsWhole(rig);
        }
    }

    @Test
    void anOpenCoverInTheMiddleCutsTheHalfTicketOffBeforeTheNext() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.machine().afterBytes(200, () -> rig.machine().coverOpen(true));
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.COVER_OPEN));
            rig.machine().coverOpen(false);
            rig.await("healed", () -> rig.printer().status().readiness() == Readiness.READY);
            assertThat(rig.machine().takeTickets()).as("the half ticket").hasSize(1);
            assertNextTicketIsWhole(rig);
        }
    }

    @Test
    void aJammedCutterNeedsAPersonAndThenHeals() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.machine().cutterJammed(true);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.CUTTER));
            rig.await("told", () -> rig.printer().status().readiness() == Readiness.FAILED);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.CUTTER));
            rig.machine().cutterJammed(false);
            rig.await("healed", () -> rig.printer().status().readiness() == Readiness.READY);
            rig.machine().takeTickets();
            assertNextTicketIsWhole(rig);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 90, 200, 330, 390})
    void aCableTornOutInTheMiddleIsUnknownAndHealsAfterTheReplug(int offset) {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.machine().afterBytes(offset, rig.cable()::unplug);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.LINK_LOST));
            rig.await("told", () -> rig.printer().status().readiness() == Readiness.MISSING);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.LINK_LOST));
            rig.cable().plug();
            rig.await("healed", () -> rig.printer().status().readiness() == Readiness.READY);
            rig.machine().takeTickets();
            assertNextTicketIsWhole(rig);
        }
    }

    @Test
    void aPrinterSwitchedOffInTheMiddleNeverConfirms() {
        try (var rig =
                new PrinterRig(
                        folder,
                        SimulatedModel.wide(),
                        PrinterProfile.wide(),
                        config ->
                                config.timed(
                                        PrinterRig.timing(
                                                PrinterRig.CUT, Duration.ofMillis(300))))) {
            rig.ready();
            rig.machine().afterBytes(200, rig.machine()::powerCycle);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.NO_ANSWER));
            rig.await("clean", () -> !rig.machine().takeTickets().isEmpty());
            assertNextTicketIsWhole(rig);
        }
    }

    /// The first ticket takes three seconds, so its barrier and that of the cleaning are both on
    /// their way when the next ticket is asked for.
    @Test
    void aLateAnswerToAnEarlierBarrierDoesNotCountForTheNextTicket() {
        var slow = SimulatedModel.wide().withoutClearing().atSpeed(0, 40);
        var profile = PrinterProfile.wide().without(PrinterProfile.Capability.CLEARS_BUFFER);
        try (var rig =
                new PrinterRig(
                        folder,
                        slow,
                        profile,
                        config -> config.timed(PrinterRig.timing(ONE_CUT, Duration.ZERO)))) {
            rig.ready();
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.NO_ANSWER));
            rig.await("silent", () -> rig.printer().status().readiness() == Readiness.MISSING);
            Await.until(
                    Duration.ofSeconds(20),
                    "healed",
                    () -> rig.printer().status().readiness() == Readiness.READY);
            assertThat(rig.machine().takeTickets()).as("the slow one").hasSize(1);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.NO_ANSWER));
        }
    }

    private static void assertNextTicketIsWhole(PrinterRig rig) {
        assertThat(rig.print(Slips.withService("企业开办"))).isInstanceOf(Printed.class);
        assertThat(rig.machine().takeTickets())
                .singleElement()
                .satisfies(next -> assertThat(next.millimetres()).isBetween(115.0, 125.0));
    }
}

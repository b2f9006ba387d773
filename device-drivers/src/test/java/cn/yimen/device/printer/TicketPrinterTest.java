package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.printer.PrintOutcome.NotPrinted;
import cn.yimen.device.printer.PrintOutcome.PrintUnknown;
import cn.yimen.device.printer.PrintOutcome.Printed;
import cn.yimen.device.sim.printer.SimulatedModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The façade over the real serial stack.
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
final class TicketPrinterTest {

    @TempDir Path folder;

    @Test
    void anOrdinaryTicketIsPrintedAndConfirmed() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            assertThat(rig.print(Slips.ordinary())).isInstanceOf(Printed.class);
            assertThat(rig.machine().takeTickets()).singleElement().matches(p -> !p.blank());
            assertThat(rig.printer().status().supplies())
                    .isEqualTo(Map.of("paper", SupplyLevel.FULL));
        }
    }

    @Test
    void theFirstByteIsToldBeforeItLeavesAndOnlyIfItLeaves() {
        List<PrintJobId> told = new CopyOnWriteArrayList<>();
        try (var rig =
                new PrinterRig(
                                folder,
                                SimulatedModel.wide(),
                                PrinterProfile.wide(),
                                config -> config.onFirstByte((id, _) -> told.add(id)))
                        .ready()) {
            PrintJobId printed = PrinterRig.newId();
            var outcome = PrinterRig.outcome(rig.printer().print(Slips.ordinary(), printed));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Printed.class,
                            p -> assertThat(p.confirmedAt()).isAfter(p.firstByteAt()));
            rig.machine().paperMillimetres(0);
            rig.print(Slips.ordinary());
            assertThat(told).containsExactly(printed);
        }
    }

    @Test
    void withoutPaperNoByteOfTheTicketIsSent() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.machine().paperMillimetres(0);
            long dots = rig.machine().printedDots();
            int before = rig.sent().length();
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.PAPER_OUT));
            assertThat(rig.sent().substring(before)).matches("(100401100402100403100404)+");
            rig.await("told", () -> rig.printer().status().readiness() == Readiness.OFFLINE);
            assertThat(rig.printer().status().faults()).contains(Fault.PAPER_OUT);
            rig.machine().loadPaper(10_000);
            rig.ready();
            assertThat(rig.machine().printedDots()).isEqualTo(dots);
            assertThat(rig.machine().takeTickets()).isEmpty();
        }
    }

    @Test
    void aCableTornOutBeforeTheTicketIsCertainToHavePrintedNothing() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.cable().unplug();
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.LINK_LOST));
        }
    }

    @Test
    void theSameIdPrintsOnceButMayBeTriedAgainWhenNothingCameOut() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            PrintJobId id = PrinterRig.newId();
            rig.machine().paperMillimetres(0);
            assertThat(PrinterRig.outcome(rig.printer().print(Slips.ordinary(), id)))
                    .isEqualTo(new NotPrinted(Fault.PAPER_OUT));
            rig.machine().loadPaper(10_000);
            rig.ready();
            PrintOutcome second = PrinterRig.outcome(rig.printer().print(Slips.ordinary(), id));
            PrintOutcome third = PrinterRig.outcome(rig.printer().print(Slips.ordinary(), id));
            assertThat(second).isInstanceOf(Printed.class).isSameAs(third);
            assertThat(rig.machine().takeTickets()).hasSize(1);
        }
    }

    @Test
    void paperNearItsEndIsToldAndStillPrints() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.machine().paperMillimetres(3_000);
            rig.await("told", () -> rig.printer().status().readiness() == Readiness.DEGRADED);
            assertThat(rig.printer().status().supplies())
                    .isEqualTo(Map.of("paper", SupplyLevel.LOW));
            assertThat(rig.print(Slips.ordinary())).isInstanceOf(Printed.class);
        }
    }

    @Test
    void withoutBarrierNoTicketIsEverTakenForPrinted() {
        var profile =
                PrinterProfile.wide()
                        .without(
                                PrinterProfile.Capability.BARRIER,
                                PrinterProfile.Capability.AUTOMATIC_STATUS,
                                PrinterProfile.Capability.CLEARS_BUFFER);
        try (var rig = new PrinterRig(folder, SimulatedModel.wide().cheap(), profile).ready()) {
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.NO_ANSWER));
            assertThat(rig.machine().takeTickets()).hasSize(1);
        }
    }

    @Test
    void aProfileThatPromisesABarrierInVainNeverSaysPrinted() {
        try (var rig =
                new PrinterRig(
                        folder,
                        SimulatedModel.wide().cheap(),
                        PrinterProfile.wide(),
                        config ->
                                config.timed(
                                        PrinterRig.timing(
                                                PrinterRig.CUT, Duration.ofMillis(200))))) {
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.NO_ANSWER));
            assertThat(rig.machine().takeTickets()).isEmpty();
        }
    }

    @Test
    void aPrinterSwitchedOfflinePrintsNothing() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.machine().offline(true);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.UNSPECIFIED));
            rig.machine().offline(false);
            rig.ready();
            assertThat(rig.print(Slips.ordinary())).isInstanceOf(Printed.class);
        }
    }

    @Test
    void anAutomaticStatusIsHeardBetweenPolls() {
        PrinterTiming usual = PrinterRig.timing(PrinterRig.CUT, PrinterRig.BARRIER);
        var rarely =
                new PrinterTiming(
                        usual.bytesPerSecond(),
                        usual.answerWithin(),
                        usual.waitInQueue(),
                        usual.barrierWithin(),
                        usual.cleanWithin(),
                        usual.longestCut(),
                        Duration.ofHours(1));
        try (var rig =
                new PrinterRig(
                                folder,
                                SimulatedModel.wide(),
                                PrinterProfile.wide(),
                                config -> config.timed(rarely))
                        .ready()) {
            rig.machine().coverOpen(true);
            rig.await("told", () -> rig.printer().status().faults().contains(Fault.COVER_OPEN));
            rig.machine().coverOpen(false);
            rig.await("told", () -> rig.printer().status().readiness() == Readiness.READY);
        }
    }

    @Test
    void aModelThatAnswersOnlyTwoQueriesIsJudgedByThose() {
        var profile = PrinterProfile.wide().answering(List.of(1, 4));
        try (var rig = new PrinterRig(folder, SimulatedModel.wide(), profile).ready()) {
            assertThat(rig.print(Slips.ordinary())).isInstanceOf(Printed.class);
            rig.machine().paperMillimetres(0);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.PAPER_OUT));
        }
    }

    @Test
    void listenersHearChangesOnly() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.print(Slips.ordinary());
            rig.await("idle", () -> rig.printer().status().readiness() == Readiness.READY);
            List<Readiness> heard =
                    rig.heard().stream().map(DeviceStatus::readiness).distinct().toList();
            assertThat(rig.heard()).hasSizeLessThanOrEqualTo(4);
            assertThat(heard).containsSubsequence(Readiness.READY, Readiness.BUSY);
        }
    }

    @Test
    void whatWaitsWhenTheDriverClosesIsNotPrinted() {
        try (var rig = PrinterRig.wide(folder).ready()) {
            rig.printer().close();
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.SERVICE_DOWN));
            assertThat(rig.machine().takeTickets()).isEmpty();
        }
    }
}

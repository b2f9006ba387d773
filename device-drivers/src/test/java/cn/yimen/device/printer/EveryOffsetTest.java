package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Readiness;
import cn.yimen.device.printer.PrintOutcome.NotPrinted;
import cn.yimen.device.printer.PrintOutcome.PrintUnknown;
import cn.yimen.device.printer.PrintOutcome.Printed;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.SimulatedModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cable torn out at each byte of a ticket and put back under another pts. The build takes
/// every 32nd offset; `-Dprinter.offsets.step=1` takes them all.
@Timeout(600)
@Execution(ExecutionMode.CONCURRENT)
final class EveryOffsetTest {

    private static final int STEP = Integer.getInteger("printer.offsets.step", 32);
    private static final int RIGS = 4;
    private static final Duration CUT = Duration.ofMillis(30);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void noOffsetPrintsTwiceOrMixesTicketsAndEachHeals(int rig) {
        int length =
                PageEncoder.encode(
                                SlipLayout.of(Slips.ordinary(), PrinterProfile.wide()),
                                PrinterProfile.wide())
                        .length;
        try (var printer =
                new PrinterRig(
                                folder,
                                SimulatedModel.wide(),
                                PrinterProfile.wide(),
                                config -> config.timed(PrinterRig.timing(CUT, PrinterRig.BARRIER)))
                        .ready()) {
            for (int offset = rig * STEP; offset <= length; offset += RIGS * STEP) {
                tearAt(printer, offset);
            }
        }
    }

    /// Before the ticket the printer is asked how it is: the offset counts from there.
    private static void tearAt(PrinterRig rig, int offset) {
        String about = "torn at byte " + offset;
        rig.machine().afterBytes(12 + Math.max(1, offset), rig.cable()::unplug);
        PrintOutcome outcome = rig.print(Slips.ordinary());
        assertThat(outcome).as(about).isNotInstanceOf(NotPrinted.class);
        List<PrintedPiece> whole = rig.machine().takeTickets();
        assertThat(whole).as(about).hasSizeLessThanOrEqualTo(1);
        if (outcome instanceof Printed) {
            assertThat(whole).as(about).hasSize(1);
        } else {
            assertThat(outcome).as(about).isInstanceOf(PrintUnknown.class);
        }
        rig.await("told " + about, () -> rig.printer().status().readiness() == Readiness.MISSING);
        rig.cable().plug();
        rig.await("healed " + about, () -> rig.printer().status().readiness() == Readiness.READY);
        rig.machine().takeTickets();
        assertThat(rig.print(Slips.withService("企业开办"))).as(about).isInstanceOf(Printed.class);
        assertThat(rig.machine().takeTickets())
                .as(about)
                .singleElement()
                .satisfies(next -> assertThat(next.millimetres()).isBetween(115.0, 125.0));
    }
}

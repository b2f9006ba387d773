package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.printer.PaperEstimate.Basis;
import cn.yimen.device.printer.PaperEstimate.Left;
import cn.yimen.device.printer.PaperEstimate.NotKnown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The count of paper, and what sets it right.
final class PaperMeterTest {

    private static final int TICKET = 960;
    private static final PaperSettings ROLL = PaperSettings.usual();
    private static final PrinterState WELL = state(SupplyLevel.FULL);
    private static final PrinterState NEAR = state(SupplyLevel.LOW, Fault.PAPER_NEAR_END);
    private static final PrinterState OUT = state(SupplyLevel.OUT, Fault.PAPER_OUT);
    private static final PrinterState OPEN = state(SupplyLevel.FULL, Fault.COVER_OPEN);
    private static final PrinterState OPEN_AND_OUT =
            state(SupplyLevel.OUT, Fault.COVER_OPEN, Fault.PAPER_OUT);

    @TempDir Path folder;

    private static PrinterState state(SupplyLevel paper, Fault... faults) {
        return new PrinterState(Set.of(faults), paper);
    }

    @Test
    void nobodyKnowsTheFirstRollUntilSomebodySaysOrTheSensorSees() {
        var meter = new PaperMeter(ROLL, true);
        look(meter, WELL);
        assertThat(meter.estimate()).isEqualTo(new NotKnown());
        look(meter, NEAR);
        assertThat(meter.estimate()).isEqualTo(new Left(5_000, 41, Basis.SENSOR));
    }

    @Test
    void ticketsAreCountedOffAFullRoll() {
        var meter = new PaperMeter(ROLL, true);
        meter.changed();
        for (int i = 0; i < 100; i++) {
            meter.printed(TICKET);
        }
        assertThat(meter.estimate()).isEqualTo(new Left(68_000, 566, Basis.COUNTED));
    }

    @Test
    void longerTicketsMeanFewerAreLeft() {
        var meter = new PaperMeter(ROLL, true);
        meter.changed();
        for (int i = 0; i < 60; i++) {
            meter.printed(2 * TICKET);
        }
        assertThat(((Left) meter.estimate()).slips()).isBetween(270, 280);
    }

    @Test
    void theSensorSetsACountRightBothWays() {
        var meter = new PaperMeter(ROLL, true);
        meter.changed();
        look(meter, NEAR);
        assertThat(meter.estimate()).isEqualTo(new Left(5_000, 41, Basis.SENSOR));
        meter.changed();
        look(meter, WELL);
        meter.fed(79_000 * 8);
        look(meter, WELL);
        assertThat(meter.estimate())
                .as("not near yet")
                .isEqualTo(new Left(5_000, 41, Basis.SENSOR));
    }

    @Test
    void paperAfterItsEndIsANewRoll() {
        var meter = new PaperMeter(ROLL, true);
        look(meter, NEAR, OUT);
        assertThat(meter.estimate()).isEqualTo(new Left(0, 0, Basis.SENSOR));
        look(meter, OPEN_AND_OUT, OPEN, WELL);
        assertThat(meter.estimate()).isEqualTo(new Left(80_000, 666, Basis.COUNTED));
    }

    @Test
    void anOldRollPutInIsSeenAsOne() {
        var meter = new PaperMeter(ROLL, true);
        look(meter, NEAR, OUT, NEAR);
        assertThat(meter.estimate()).isEqualTo(new Left(5_000, 41, Basis.SENSOR));
    }

    @Test
    void aRollChangedBeforeItsEndIsANewOne() {
        var meter = new PaperMeter(ROLL, true);
        look(meter, NEAR, OPEN, WELL);
        assertThat(meter.estimate()).isEqualTo(new Left(80_000, 666, Basis.COUNTED));
    }

    @Test
    void aSensorThatFlickersWithTheCoverShutIsNotBelieved() {
        var meter = new PaperMeter(ROLL, true);
        look(meter, WELL, NEAR);
        meter.printed(TICKET);
        look(meter, WELL, NEAR, WELL);
        assertThat(meter.estimate()).isEqualTo(new Left(4_880, 40, Basis.SENSOR));
    }

    @Test
    void aCoverOpenedForALookIsNoNewRoll() {
        var meter = new PaperMeter(ROLL, true);
        meter.changed();
        look(meter, WELL);
        meter.printed(TICKET);
        look(meter, OPEN_AND_OUT, OPEN, WELL);
        assertThat(meter.estimate()).isEqualTo(new Left(79_880, 665, Basis.COUNTED));
    }

    @Test
    void whereNoSensorTellsTheCountWarns() {
        var meter = new PaperMeter(ROLL, false);
        assertThat(meter.level(WELL)).isEqualTo(SupplyLevel.UNSUPPORTED);
        meter.changed();
        assertThat(meter.level(WELL)).isEqualTo(SupplyLevel.FULL);
        meter.fed(73_000 * 8);
        assertThat(meter.level(WELL)).isEqualTo(SupplyLevel.LOW);
        meter.fed(73_000 * 8);
        assertThat(meter.level(WELL)).as("only a sensor says out").isEqualTo(SupplyLevel.LOW);
        assertThat(meter.level(OUT)).isEqualTo(SupplyLevel.OUT);
    }

    @Test
    void theCountOutlivesTheProgram() {
        var kept = ROLL.kept(new PaperFile(folder.resolve("paper"), failure -> {}));
        var before = new PaperMeter(kept, true);
        before.changed();
        before.printed(TICKET);
        var after = new PaperMeter(kept, true);
        look(after, WELL);
        assertThat(after.estimate()).isEqualTo(before.estimate());
    }

    @Test
    void aBrokenFileIsNoCountAndADeadDiskStopsNothing() throws IOException {
        Path file = folder.resolve("paper");
        Files.writeString(file, "640000 960 tru");
        List<IOException> told = new ArrayList<>();
        var meter = new PaperMeter(ROLL.kept(new PaperFile(file, told::add)), true);
        assertThat(meter.estimate()).isEqualTo(new NotKnown());
        var nowhere = new PaperFile(folder.resolve("no/such"), told::add);
        var unkept = new PaperMeter(ROLL.kept(nowhere), true);
        unkept.changed();
        assertThat(unkept.estimate()).isInstanceOf(Left.class);
        assertThat(told).singleElement().asString().contains("writing the paper count");
    }

    private static void look(PaperMeter meter, PrinterState... states) {
        for (PrinterState state : states) {
            meter.look(state);
        }
    }
}

package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.raw.RawSettings;
import cn.yimen.device.printer.PrintOutcome.NotPrinted;
import cn.yimen.device.printer.PrintOutcome.PrintUnknown;
import cn.yimen.device.printer.PrintOutcome.Printed;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.pty.PtyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Printers behind a device file, two ways and one.
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
final class OneWayPrinterTest {

    @TempDir Path folder;

    @Test
    void aDeviceFileThatCarriesBothWaysConfirmsItsTickets() {
        try (var rig = raw(RawSettings.both(near()), PrinterProfile.wide()).ready()) {
            assertThat(rig.print(Slips.ordinary())).isInstanceOf(Printed.class);
            rig.machine().paperMillimetres(0);
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new NotPrinted(Fault.PAPER_OUT));
        }
    }

    @Test
    void ofAPrinterThatSaysNothingNothingIsClaimed() {
        PrinterProfile profile = PrinterProfiles.builtIn("one-way-80");
        try (var rig = raw(RawSettings.outOnly(near()), profile).ready()) {
            assertThat(rig.printer().status().readiness()).isEqualTo(Readiness.DEGRADED);
            assertThat(rig.printer().status().supplies())
                    .isEqualTo(Map.of("paper", SupplyLevel.UNSUPPORTED));
            assertThat(rig.print(Slips.ordinary())).isEqualTo(new PrintUnknown(Fault.NO_ANSWER));
            rig.await("paper", () -> rig.machine().takeTickets().size() == 1);
        }
    }

    @Test
    void itsPaperIsKnownOnceATechnicianSaysThatTheRollIsNew() {
        PrinterProfile profile = PrinterProfiles.builtIn("one-way-80");
        try (var rig = raw(RawSettings.outOnly(near()), profile).ready()) {
            rig.printer().paperChanged();
            rig.await(
                    "counted",
                    () ->
                            rig.printer()
                                    .status()
                                    .supplies()
                                    .equals(Map.of("paper", SupplyLevel.FULL)));
            rig.print(Slips.ordinary());
            assertThat(rig.printer().paper())
                    .isInstanceOfSatisfying(
                            PaperEstimate.Left.class,
                            left -> assertThat(left.millimetres()).isBetween(79_860, 79_890));
        }
    }

    @Test
    void aReplugIsFoundByTheNextWrite() {
        PrinterProfile profile = PrinterProfiles.builtIn("one-way-80");
        try (var rig = raw(RawSettings.outOnly(near()), profile).ready()) {
            rig.cable().unplug();
            assertThat(rig.print(Slips.ordinary())).isInstanceOf(NotPrinted.class);
            rig.cable().plug();
            rig.ready();
            // What is sent before the far end has opened its side is lost, and nobody can know.
            rig.await(
                    "paper",
                    () -> {
                        rig.print(Slips.ordinary());
                        return !rig.machine().takeTickets().isEmpty();
                    });
        }
    }

    @Test
    void whereTheDeviceIsGoneNoPlainFileIsWritten() throws IOException {
        Path gone = folder.resolve("lp0");
        assertThatThrownBy(() -> RawSettings.both(gone).opener().open())
                .isInstanceOf(LinkLost.class);
        assertThat(gone).doesNotExist();
        Files.createFile(gone);
        assertThatThrownBy(() -> RawSettings.outOnly(gone).opener().open())
                .isInstanceOf(LinkLost.class);
    }

    @Test
    void aDeviceThatTakesNothingIsGivenUpInTime() throws LinkLost {
        try (var cable = PtyPair.in(folder, "stuck")) {
            var settings =
                    new RawSettings(cable.near(), RawSettings.Way.BOTH, Duration.ofMillis(300));
            try (var link = settings.opener().open()) {
                assertThatThrownBy(() -> link.write(new byte[1 << 20]))
                        .isInstanceOfSatisfying(
                                LinkLost.class,
                                lost -> assertThat(lost.nothingAccepted()).isFalse());
            }
        }
    }

    private Path near() {
        return folder.resolve("printer");
    }

    private PrinterRig raw(RawSettings settings, PrinterProfile profile) {
        var model = profile.answers() ? SimulatedModel.wide() : SimulatedModel.wide().mute();
        return new PrinterRig(
                folder,
                model,
                profile,
                config -> PrinterConfig.of(settings.opener(), profile).timed(config.timing()));
    }
}

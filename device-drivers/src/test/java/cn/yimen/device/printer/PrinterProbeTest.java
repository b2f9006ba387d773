package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(30)
@Execution(ExecutionMode.CONCURRENT)
final class PrinterProbeTest {

    private static final int PAPER_SPEED = 150;

    @TempDir Path folder;

    @Test
    void aGoodPrinterShowsAllItCanDo() throws LinkLost {
        assertThat(measure(SimulatedModel.wide().atSpeed(0, PAPER_SPEED)))
                .isEqualTo(PrinterProfile.wide());
    }

    @Test
    void aCheapPrinterIsNotTrustedWithMoreThanItShows() throws LinkLost {
        PrinterProfile found = measure(SimulatedModel.wide().cheap().atSpeed(0, PAPER_SPEED));
        assertThat(found.capabilities())
                .doesNotContain(
                        Capability.BARRIER,
                        Capability.AUTOMATIC_STATUS,
                        Capability.CLEARS_BUFFER,
                        Capability.RECOVERS);
        assertThat(found.statusQueries()).isEqualTo(List.of(1, 2, 3, 4));
    }

    @Test
    void anAnswerThatDoesNotWaitForThePaperIsNoBarrier() throws LinkLost {
        assertThat(measure(SimulatedModel.wide()).can(Capability.BARRIER)).isFalse();
    }

    private PrinterProfile measure(SimulatedModel model) throws LinkLost {
        try (var cable = PtyPair.in(folder, "printer");
                var _ =
                        SimulatedPrinter.start(
                                SerialSettings.of(cable.far(), 19_200).opener(), model)) {
            return PrinterProbe.measure(
                    SerialSettings.of(cable.near(), 19_200).opener(), 576, Duration.ofSeconds(2));
        }
    }
}

package cn.yimen.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Program;
import cn.yimen.uplink.contract.fleet.HallSummary.MachineCount;
import cn.yimen.uplink.contract.fleet.MachineKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SummariesTest {

    private static MachineView machine(
            MachineView.State state, Optional<Program> program, Optional<Integer> slips) {
        return new MachineView(
                new DeviceId("M"),
                state,
                program,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                slips,
                Optional.empty());
    }

    private static MachineView kiosk(MachineView.State state, Integer... slips) {
        return machine(state, Optional.of(Program.KIOSK), List.of(slips).stream().findFirst());
    }

    @Test
    void eachMachineCountsOnceAndUnheardIsNeitherWellNorLost() {
        var machines =
                List.of(
                        kiosk(MachineView.State.READY, 800),
                        kiosk(MachineView.State.IN_USE, 99),
                        kiosk(MachineView.State.STARTING, 100),
                        kiosk(MachineView.State.TROUBLED, 0),
                        kiosk(MachineView.State.OUT_OF_SERVICE),
                        kiosk(MachineView.State.LOST),
                        machine(MachineView.State.NOT_HEARD, Optional.empty(), Optional.empty()),
                        machine(
                                MachineView.State.LOST,
                                Optional.of(Program.DISPLAY),
                                Optional.empty()));
        assertThat(Summaries.counts(machines))
                .containsExactly(
                        new MachineCount(MachineKind.KIOSK, 3, 2, 1, 1),
                        new MachineCount(MachineKind.DISPLAY, 0, 0, 1, 0),
                        new MachineCount(MachineKind.DESK, 0, 0, 0, 0));
        assertThat(Summaries.paperLow(machines)).isEqualTo(2);
    }
}

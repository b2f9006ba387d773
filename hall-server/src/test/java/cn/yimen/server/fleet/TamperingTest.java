package cn.yimen.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.Heartbeat.Met;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.WatchRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TamperingTest {

    private static final DeviceId K1 = new DeviceId("K1");

    private static double minutes(List<DevicePart> parts, List<Met> errors) {
        var beat = beat(errors);
        var machine =
                new MachineView(
                        K1,
                        MachineView.State.TROUBLED,
                        Optional.of(beat.program()),
                        Optional.of(Beats.NOON),
                        Optional.empty(),
                        Optional.of(beat),
                        parts,
                        Optional.empty(),
                        Optional.empty());
        return Tampering.minutes(machine, beat, Beats.NOON);
    }

    private static Heartbeat beat(List<Met> errors) {
        var beat = Beats.of("K1").serving();
        return new Heartbeat(
                beat.id(),
                beat.device(),
                beat.program(),
                beat.at(),
                beat.startedAt(),
                beat.versions(),
                beat.service(),
                beat.reason(),
                beat.busy(),
                beat.clockOffsetMillis(),
                beat.diskUsedPercent(),
                beat.handOver(),
                beat.certificateUntil(),
                errors,
                List.of());
    }

    private static DevicePart part(String name, String fault, Instant since) {
        return new DevicePart(K1, name, "SUSPECT", List.of(fault), Optional.empty(), since);
    }

    @Test
    void anOpenDoorAndAKeyboardCountFromTheirFirstMoment() {
        assertThat(minutes(List.of(part("io-board", "TAMPERED", Beats.NOON)), List.of()))
                .isEqualTo(1);
        var since = Beats.NOON.minusSeconds(660);
        assertThat(minutes(List.of(part("keyboard", "FOREIGN_KEYBOARD", since)), List.of()))
                .isEqualTo(11);
        assertThat(WatchRule.usual(AlarmKind.TAMPER).red()).isLessThanOrEqualTo(11);
        assertThat(WatchRule.usual(AlarmKind.TAMPER).yellow()).isLessThanOrEqualTo(1);
    }

    @Test
    void struckKeysAreWorthALookForTenMinutes() {
        assertThat(minutes(List.of(), List.of(new Met("T-03", 1, Beats.NOON)))).isEqualTo(1);
        var old = new Met("T-03", 1, Beats.NOON.minusSeconds(601));
        assertThat(minutes(List.of(), List.of(old))).isZero();
    }

    @Test
    void anotherFaultIsNone() {
        var jam = part("printer", "PAPER_JAM", Beats.NOON);
        assertThat(minutes(List.of(jam), List.of(new Met("K-03", 1, Beats.NOON)))).isZero();
        assertThat(Tampering.isSeen(jam)).isFalse();
    }
}

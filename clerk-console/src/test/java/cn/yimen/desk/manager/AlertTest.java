package cn.yimen.desk.manager;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.manager.screen.ManagerSample;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When the manager's desk sounds.
final class AlertTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");

    private ManagerDesk manager = ManagerDesk.of(new ClerkId("0001"), NOW);
    private int tones;

    @Test
    void aRedAlarmSoundsOnceWhileItStands() {
        sees(alarm(Level.ORANGE, 1));
        assertThat(tones).isZero();
        sees(alarm(Level.RED, 1));
        sees(alarm(Level.RED, 2));
        sees(alarm(Level.ORANGE, 1));
        sees(alarm(Level.RED, 1));
        assertThat(tones).isEqualTo(1);
        sees();
        sees(alarm(Level.RED, 1));
        assertThat(tones).as("another alarm").isEqualTo(2);
    }

    @Test
    void aDeskWithoutASoundDeviceSaysSo() {
        happens(new ManagerEvent.ToneEnded(false, NOW));
        assertThat(manager.served().alert().isMute()).isTrue();
        happens(new ManagerEvent.ToneEnded(true, NOW));
        assertThat(manager.served().alert().isMute()).isFalse();
    }

    private void sees(Alarm... alarms) {
        happens(new ManagerEvent.Watched(ManagerSample.watch(List.of(alarms)), NOW));
    }

    private void happens(ManagerEvent event) {
        var step = ManagerFlow.update(manager, event);
        manager = step.manager();
        tones += step.effects().contains(new ManagerEffect.SoundAlert()) ? 1 : 0;
    }

    private static Alarm alarm(Level level, int told) {
        return new Alarm(
                "MACHINE_OUT:K2",
                AlarmKind.MACHINE_OUT,
                level,
                new Alarm.Subject(Alarm.Subject.Of.MACHINE, "K2"),
                31,
                30,
                NOW,
                told,
                List.of(),
                Optional.empty(),
                List.of());
    }
}

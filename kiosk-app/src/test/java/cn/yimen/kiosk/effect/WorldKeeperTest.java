package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallUpdate;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.kiosk.effect.HallMemory.Remembered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorldKeeperTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Remembered YESTERDAY =
            new Remembered(
                    DemoHall.config(),
                    Optional.of(DemoHall.catalogue()),
                    NOW.minus(Duration.ofDays(1)));

    private final WorldKeeper keeper =
            new WorldKeeper(new DeviceId("K3"), () -> NOW, _ -> {}, new Deaf());

    private record Deaf() implements WorldKeeper.Ears {

        @Override
        public void live() {}

        @Override
        public void changed() {}
    }

    private static HallUpdate hall() {
        var state =
                HallState.empty().apply(new Recorded(1, NOW, new Configured(DemoHall.config())));
        return new HallUpdate(state, List.of(), true, NOW);
    }

    @Test
    void whatIsRememberedServesUntilTheHallIsHeard() {
        assertThat(keeper.recalled(YESTERDAY)).isTrue();
        assertThat(keeper.world().asOf()).contains(YESTERDAY.confirmedAt());

        keeper.changed(hall());

        assertThat(keeper.world().asOf()).isEmpty();
    }

    @Test
    void whatIsRememberedNeverReplacesWhatWasHeard() {
        keeper.changed(hall());

        assertThat(keeper.recalled(YESTERDAY)).isFalse();
        assertThat(keeper.world().asOf()).isEmpty();
        assertThat(keeper.world().catalogue()).isEmpty();
    }
}

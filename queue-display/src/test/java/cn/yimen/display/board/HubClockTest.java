package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class HubClockTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:24:08Z");

    @Test
    void beatsThatAreHeldUpDoNotPutTheClockBack() {
        long seed = 7;
        var random = new SplittableRandom(seed);
        var truth = Duration.ofMillis(-4_321);
        var clock = HubClock.own();
        for (int second = 0; second < 120; second++) {
            var sent = NOW.plusSeconds(second);
            var heldUp = Duration.ofMillis(random.nextInt(5) == 0 ? 2 : 200);
            clock = clock.heard(sent.plus(truth), sent.plus(heldUp));
        }
        assertThat(clock.ahead()).as("seed %d", seed).isBetween(truth.minusMillis(40), truth);
        assertThat(clock.doubtful()).isFalse();
    }

    @Test
    void clocksThatDriftApartAreFollowed() {
        var clock = HubClock.own();
        for (int second = 0; second < 600; second++) {
            var now = NOW.plusSeconds(second);
            clock = clock.heard(now.minusNanos(second * 100_000L), now);
        }
        assertThat(clock.ahead()).isBetween(Duration.ofMillis(-62), Duration.ofMillis(-58));
    }

    @Test
    void aJumpIsTakenAtOnceAndIsDoubtfulUntilConfirmed() {
        for (var jump : new Duration[] {Duration.ofSeconds(3), Duration.ofSeconds(-3)}) {
            var clock = HubClock.own().heard(NOW, NOW).heard(NOW.plus(jump), NOW);
            assertThat(clock.doubtful()).isTrue();
            assertThat(clock.at(NOW)).isEqualTo(NOW.plus(jump));
            assertThat(clock.heard(NOW.plus(jump), NOW).doubtful()).isFalse();
        }
    }
}

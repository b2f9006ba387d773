package cn.yimen.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SteadyTest {

    private final Steady steady = new Steady();

    private Optional<Instant> well(int second) {
        return steady.since("K1", Optional.empty(), at(second));
    }

    private Optional<Instant> faulty(int since, int second) {
        return steady.since("K1", Optional.of(at(since)), at(second));
    }

    private static Instant at(int second) {
        return Beats.NOON.plusSeconds(second);
    }

    @Test
    void whatNeverWasIsNot() {
        assertThat(well(0)).isEmpty();
        assertThat(well(60)).isEmpty();
    }

    @Test
    void aShortInterruptionIsNone() {
        assertThat(faulty(0, 0)).contains(at(0));
        assertThat(well(20)).contains(at(0));
        assertThat(well(49)).as("29 s after it went").contains(at(0));
        assertThat(faulty(49, 49)).as("since the first time").contains(at(0));
        assertThat(well(60)).as("counted anew").contains(at(0));
        assertThat(well(89)).contains(at(0));
    }

    @Test
    void itIsOverAfterHalfAMinuteAndBeginsAnew() {
        assertThat(faulty(0, 0)).contains(at(0));
        assertThat(well(20)).contains(at(0));
        assertThat(well(50)).isEmpty();
        assertThat(faulty(55, 60)).contains(at(55));
    }

    @Test
    void oneThingSaysNothingOfAnother() {
        assertThat(faulty(0, 0)).isPresent();
        assertThat(steady.since("K2", Optional.empty(), at(1))).isEmpty();
    }
}

package cn.yimen.hall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RangeTest {

    private static final int TIMES = 20_000;

    /// Eight days that are usual, ten plays of a question, sixty of a wait.
    @ParameterizedTest
    @ValueSource(ints = {8, 10, 60})
    void theNextValueLiesInsideEightTimesOfTen(int known) {
        var random = new Random(known);
        int inside = 0;
        for (int time = 0; time < TIMES; time++) {
            var range = Range.of(random.doubles(known).toArray());
            double next = random.nextDouble();
            inside += range.low() <= next && next <= range.high() ? 1 : 0;
        }
        assertThat((double) inside / TIMES).isBetween(0.76, 0.82);
    }
}

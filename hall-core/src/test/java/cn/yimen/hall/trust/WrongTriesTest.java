package cn.yimen.hall.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WrongTriesTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private static WrongTries series(WrongTries before, Instant now) {
        var tries = before;
        for (int i = 0; i < WrongTries.SERIES; i++) {
            tries = tries.and(now);
        }
        return tries;
    }

    @Test
    void eachSeriesLocksTwiceAsLongUpToAWorkingDay() {
        var minutes = new ArrayList<Long>();
        var tries = WrongTries.NONE;
        var now = NINE;
        for (int i = 0; i < 8; i++) {
            tries = series(tries, now);
            var length = tries.locked(now).orElseThrow();
            minutes.add(length.toMinutes());
            now = now.plus(length);
            assertThat(tries.locked(now.minusMillis(1))).isPresent();
            assertThat(tries.locked(now)).isEmpty();
        }
        assertThat(minutes).isEqualTo(List.of(15L, 30L, 60L, 120L, 240L, 480L, 480L, 480L));
    }

    @Test
    void howManyAreLeftIsTold() {
        assertThat(WrongTries.NONE.left()).isEqualTo(5);
        var one = WrongTries.NONE.and(NINE);
        assertThat(one.left()).isEqualTo(4);
        assertThat(one.locked(NINE)).isEmpty();
        assertThat(series(WrongTries.NONE, NINE).left()).isZero();
        assertThat(series(WrongTries.NONE, NINE).and(NINE.plus(WrongTries.FIRST)).left())
                .isEqualTo(4);
    }

    @Test
    void triesOfAnotherHourDoNotAddUpToASeriesButSeriesStay() {
        var tries = series(WrongTries.NONE, NINE);
        for (int hour = 1; hour < 20; hour++) {
            tries = tries.and(NINE.plus(Duration.ofHours(hour)));
            assertThat(tries.left()).isEqualTo(4);
        }
        var much = NINE.plus(Duration.ofDays(40));
        assertThat(series(tries, much).locked(much)).contains(Duration.ofMinutes(30));
    }

    @Test
    void aClockThatIsPutBackNeitherOpensNorLocksForLonger() {
        var tries = series(WrongTries.NONE, NINE.plus(Duration.ofDays(4_000)));
        assertThat(tries.locked(NINE)).contains(WrongTries.FIRST);
        assertThat(tries.by(NINE).locked(NINE.plus(WrongTries.FIRST))).isEmpty();
    }

    @Test
    void anEndlessNumberStillLocks() {
        var most = new WrongTries(Integer.MAX_VALUE - 2, NINE).and(NINE);
        assertThat(series(most, NINE).wrong()).isPositive();
    }
}

package cn.yimen.hall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.statistics.DayCourse.Draft;
import cn.yimen.hall.statistics.DayCourse.Sample;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DayCourseTest {

    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");

    private static DayCourse course(Instant from, Duration gap, int waiting) {
        return Draft.empty().until(from, from.plus(gap), waiting, 7).done();
    }

    @Test
    void aQuietHallIsCountedEachTenMinutes() {
        assertThat(course(NINE, Duration.ofMinutes(25), 0).samples())
                .containsExactly(
                        new Sample(NINE.plusSeconds(600), 0, 7),
                        new Sample(NINE.plusSeconds(1200), 0, 7));
    }

    @Test
    void whileNobodyCountedThereIsAGapAndNoZero() {
        assertThat(course(NINE, Duration.ofMinutes(31), 3).samples()).isEmpty();
        assertThat(course(NINE, Duration.ofMinutes(29), 3).samples()).hasSize(2);
    }

    @Test
    void aBookThatBeginsInNineteenSeventyFillsNoMemory() {
        var book = Draft.empty().until(Instant.EPOCH, NINE, 0, 0).done();
        assertThat(book.samples()).isEmpty();
    }
}

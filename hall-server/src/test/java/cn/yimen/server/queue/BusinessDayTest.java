package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BusinessDayTest {

    private static final HallState UNOPENED =
            HallState.empty()
                    .apply(new Recorded(1, Sample.MORNING, new Configured(Sample.config())));
    private static final HallState OPEN =
            UNOPENED.apply(new Recorded(2, Sample.MORNING, new DayOpened(Sample.DAY)));

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 31})
    void aHallThatWasClosedForALongHolidayOpensByItself(int days) {
        assertThat(BusinessDay.due(OPEN, Sample.MORNING.plus(Duration.ofDays(days))))
                .contains(new DayOpened(Sample.DAY.plusDays(days)));
    }

    @ParameterizedTest
    @CsvSource({"2036-11-20T01:00:00Z", "2016-11-25T01:00:00Z", "1970-01-01T00:00:05Z"})
    void aClockThatJumpsByYearsChangesNothingAndIsTold(Instant wrong) {
        assertThat(BusinessDay.isSuspect(OPEN, wrong)).isTrue();
        assertThat(Ticks.due(OPEN, wrong)).isEmpty();
        assertThat(BusinessDay.isSuspect(OPEN, Sample.MORNING)).isFalse();
    }

    @Test
    void afterAJumpAndBackTheNextDayOpensAsEver() {
        assertThat(BusinessDay.due(OPEN, Instant.parse("2036-11-20T01:00:00Z"))).isEmpty();
        assertThat(BusinessDay.due(OPEN, Sample.MORNING.plus(Duration.ofDays(1))))
                .contains(new DayOpened(Sample.DAY.plusDays(1)));
    }

    @Test
    void aClockWithoutABatteryDoesNotOpenTheFirstDay() {
        assertThat(BusinessDay.due(UNOPENED, Instant.EPOCH)).isEmpty();
        assertThat(BusinessDay.due(UNOPENED, Sample.MORNING)).contains(new DayOpened(Sample.DAY));
    }

    @Test
    void theDayIsOpenedOnceAndAnHourBackIsNoDoubt() {
        var tomorrow = Sample.MORNING.plus(Duration.ofDays(1));
        var next = OPEN.apply(new Recorded(3, tomorrow, new DayOpened(Sample.DAY.plusDays(1))));
        assertThat(BusinessDay.due(next, tomorrow)).isEqualTo(Optional.empty());
        assertThat(Ticks.due(next, Sample.MORNING)).isEqualTo(List.of());
        assertThat(BusinessDay.isSuspect(next, Sample.MORNING)).isFalse();
    }
}

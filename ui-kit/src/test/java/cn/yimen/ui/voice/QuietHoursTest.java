package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class QuietHoursTest {

    @Test
    void aSpanMayReachOverMidnight() {
        var night = QuietHours.of("21:00-07:00").orElseThrow();
        assertThat(at(night, "20:59")).hasValue(0);
        assertThat(at(night, "21:00")).isEmpty();
        assertThat(at(night, "00:00")).isEmpty();
        assertThat(at(night, "06:59")).isEmpty();
        assertThat(at(night, "07:00")).hasValue(0);
    }

    @Test
    void aSpanMayBeQuieterAndTheFirstCounts() {
        var hours = QuietHours.of("12:00-13:30=-10,13:00-14:00").orElseThrow();
        assertThat(at(hours, "13:15")).hasValue(-10);
        assertThat(at(hours, "13:45")).isEmpty();
    }

    @Test
    void whatIsNoSpanIsRefused() {
        for (var wrong :
                new String[] {"", "21-7", "25:00-07:00", "21:00-07:00=5", "21:00-07:00,"}) {
            assertThat(QuietHours.of(wrong)).as(wrong).isEmpty();
        }
    }

    private static OptionalDouble at(QuietHours hours, String time) {
        return hours.decibels(LocalTime.parse(time));
    }
}

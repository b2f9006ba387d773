package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CalendarTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);

    @Test
    void aTermOfWorkdaysPassesOverWeekendsAndHolidaysAndCountsMadeUpDays() {
        var monday = LocalDate.of(2026, 9, 28);
        var sunday = LocalDate.of(2026, 9, 27);
        var calendar =
                new Calendar(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        Set.of(LocalDate.of(2026, 9, 25)),
                        Set.of(sunday));
        assertThat(calendar.afterWorkdays(THURSDAY, 1)).contains(sunday);
        assertThat(calendar.afterWorkdays(THURSDAY, 2)).contains(monday);
        assertThat(calendar.afterWorkdays(THURSDAY, 7)).contains(LocalDate.of(2026, 10, 5));
    }

    @Test
    void aHallThatNeverWorksHasNoTerm() {
        var never = new Calendar(Set.of(), Set.of(), Set.of());
        assertThat(never.afterWorkdays(THURSDAY, 1)).isEmpty();
    }
}

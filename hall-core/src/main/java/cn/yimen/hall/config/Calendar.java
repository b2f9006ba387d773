package cn.yimen.hall.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// On which days the hall works (工作日、节假日、调休).
///
/// @param closed holidays that fall on working weekdays
/// @param open working days that fall on free weekdays (调休上班)
public record Calendar(Set<DayOfWeek> weekdays, Set<LocalDate> closed, Set<LocalDate> open) {

    private static final int LONGEST_TERM_DAYS = 3 * 366;

    public Calendar {
        weekdays = ordered(weekdays);
        closed = ordered(closed);
        open = ordered(open);
    }

    /// The same calendar is the same text on the wire, always.
    private static <T extends Comparable<? super T>> Set<T> ordered(Set<T> days) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    public static Calendar everyDay() {
        return new Calendar(EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of());
    }

    /// The last day of a term of so many working days; the day itself does not count. A hall that
    /// never works has none.
    public Optional<LocalDate> afterWorkdays(LocalDate day, int count) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .limit(LONGEST_TERM_DAYS)
                .filter(this::isWorkday)
                .skip(count - 1L)
                .findFirst();
    }

    public boolean isWorkday(LocalDate day) {
        return open.contains(day)
                || (weekdays.contains(day.getDayOfWeek()) && !closed.contains(day));
    }
}

package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.state.HallState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When the hall is open, by its calendar, its usual sessions and those that were announced beside
/// them (工作日、节假日、延时服务).
public record HallHours(HallState state, HallConfig config) {

    /// Longer than any holiday.
    public static final int LOOK_DAYS = 31;

    /// The sessions of a day in their order; none where it is free.
    public List<OfficeHours> of(LocalDate day) {
        var usual = config.calendar().isWorkday(day) ? config.hours() : List.<OfficeHours>of();
        var announced =
                state.special().sessions().stream()
                        .filter(session -> session.day().equals(day))
                        .map(session -> new OfficeHours(session.from(), session.to()));
        return Stream.concat(usual.stream(), announced)
                .sorted(Comparator.comparing(OfficeHours::from))
                .toList();
    }

    public boolean isOpen(LocalDateTime now) {
        var time = now.toLocalTime();
        return of(now.toLocalDate()).stream()
                .anyMatch(hours -> !time.isBefore(hours.from()) && time.isBefore(hours.to()));
    }

    /// When the next session begins; empty where none does within a month.
    public Optional<LocalDateTime> next(LocalDateTime now) {
        var today = now.toLocalDate();
        return today.datesUntil(today.plusDays(LOOK_DAYS))
                .flatMap(day -> of(day).stream().map(hours -> day.atTime(hours.from())))
                .filter(now::isBefore)
                .findFirst();
    }
}

package cn.yimen.uplink.cache;

import cn.yimen.uplink.contract.hall.CalendarDay;
import cn.yimen.uplink.contract.hall.DayKind;
import cn.yimen.uplink.contract.hall.Hall;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a hall is open, by its sessions, its special days and the province's calendar.
public final class OpeningHours {

    /// Longer than any holiday.
    private static final int LOOK_DAYS = 31;

    private final Hall hall;
    private final Listing<CalendarDay> calendar;

    public OpeningHours(Hall hall, PlatformData data) {
        this.hall = hall;
        this.calendar = data.province().value().calendar();
    }

    /// The sessions of a day in their order; none where the hall is closed.
    public List<Hall.Session> of(LocalDate day) {
        return hall.specialDays().stream()
                .filter(special -> special.day().equals(day))
                .findFirst()
                .map(Hall.SpecialDay::sessions)
                .orElseGet(() -> usual(day))
                .stream()
                .sorted(Comparator.comparing(Hall.Session::from))
                .toList();
    }

    private List<Hall.Session> usual(LocalDate day) {
        return weekday(day)
                .map(as -> hall.sessions().stream().filter(s -> s.weekdays().contains(as)).toList())
                .orElse(List.of());
    }

    /// As which weekday a date counts; empty for a holiday. A date that the calendar does not have
    /// counts as it falls.
    private Optional<Integer> weekday(LocalDate day) {
        var kind = calendar.find(day.toString()).map(CalendarDay::kind);
        if (kind.filter(DayKind.HOLIDAY::equals).isPresent()) {
            return Optional.empty();
        }
        return kind.filter(DayKind.ADJUSTED_WORKDAY::equals).isPresent()
                ? Optional.of(DayOfWeek.MONDAY.getValue())
                : Optional.of(day.getDayOfWeek().getValue());
    }

    public boolean isOpen(LocalDateTime now) {
        return of(now.toLocalDate()).stream()
                .anyMatch(session ->
                        !now.toLocalTime().isBefore(session.from())
                                && now.toLocalTime().isBefore(session.to()));
    }

    /// When the hall opens next; now where it is open. Empty where it does not within a month.
    public Optional<LocalDateTime> nextOpen(LocalDateTime now) {
        return isOpen(now)
                ? Optional.of(now)
                : now.toLocalDate()
                        .datesUntil(now.toLocalDate().plusDays(LOOK_DAYS))
                        .flatMap(day -> of(day).stream().map(session -> day.atTime(session.from())))
                        .filter(now::isBefore)
                        .findFirst();
    }
}

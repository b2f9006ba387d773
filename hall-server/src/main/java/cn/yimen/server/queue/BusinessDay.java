package cn.yimen.server.queue;

import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When the business day rolls over: at midnight of the hall's time zone.
public final class BusinessDay {

    /// Longer than any holiday. A clock that is further ahead is more likely wrong than the hall
    /// was closed; and because days never go back, believing it would hold the hall in that day for
    /// good.
    private static final int LONGEST_PAUSE_DAYS = 31;

    /// This program did not exist before: a clock that says so has lost its battery.
    private static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);

    private BusinessDay() {}

    /// The event that is due. Days never go backwards, whatever a clock says, because yesterday's
    /// numbers would come back with it; and never far ahead without a person's word.
    public static Optional<DayOpened> due(HallState state, Instant now) {
        return today(state, now)
                .filter(today -> state.day().map(today::isAfter).orElse(true))
                .filter(_ -> !isSuspect(state, now))
                .map(DayOpened::new);
    }

    /// Whether the clock says what cannot be believed: the hall goes on in the day that it has.
    public static boolean isSuspect(HallState state, Instant now) {
        return today(state, now)
                .filter(today ->
                        today.isBefore(EARLIEST)
                                || state.day().filter(day -> isFar(day, today)).isPresent())
                .isPresent();
    }

    private static boolean isFar(LocalDate day, LocalDate today) {
        return today.isAfter(day.plusDays(LONGEST_PAUSE_DAYS)) || today.isBefore(day.minusDays(1));
    }

    private static Optional<LocalDate> today(HallState state, Instant now) {
        return state.config().map(config -> LocalDate.ofInstant(now, config.zone()));
    }
}

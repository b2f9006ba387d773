package cn.yimen.kiosk.flow;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// A moment to come, as somebody thinks of it who stands here today.
///
/// @param at by the hall's clock
public record Upcoming(LocalDateTime at, LocalDate today) {

    public boolean isToday() {
        return at.toLocalDate().equals(today);
    }

    public boolean isTomorrow() {
        return at.toLocalDate().equals(today.plusDays(1));
    }
}

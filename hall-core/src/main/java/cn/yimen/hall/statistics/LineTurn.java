package cn.yimen.hall.statistics;

import java.time.Duration;
import java.time.LocalTime;

/// How long those waited for a line who came in one part of a day.
///
/// @param from when the part begins by the hall's clock; it lasts [#PART]
/// @param people who came then and were called, at least 1
/// @param medianSeconds half of them waited no longer than that
public record LineTurn(String line, LocalTime from, int people, long medianSeconds) {

    /// Short enough to name an hour by, long enough for several people of one line.
    public static final Duration PART = Duration.ofMinutes(30);

    /// The part that a moment belongs to.
    public static LocalTime part(LocalTime at) {
        long seconds = at.toSecondOfDay();
        return LocalTime.ofSecondOfDay(seconds - seconds % PART.toSeconds());
    }
}

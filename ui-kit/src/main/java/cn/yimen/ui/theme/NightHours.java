package cn.yimen.ui.theme;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When a room is dark, by the hall's clock. A night may pass midnight.
///
/// @param from first moment of the night
/// @param to first moment of the day; the same as `from` = the whole day round
public record NightHours(LocalTime from, LocalTime to) {

    /// Reads `19:30-7:00`, or `always`.
    public static Optional<NightHours> parse(String text) {
        if (text.equals("always")) {
            return Optional.of(new NightHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        var ends = text.split("-", -1);
        return ends.length == 2
                ? time(ends[0]).flatMap(from -> time(ends[1]).map(to -> new NightHours(from, to)))
                : Optional.empty();
    }

    public boolean at(LocalTime now) {
        boolean begun = !now.isBefore(from);
        boolean over = !now.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

package cn.yimen.kiosk.flow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the value of a field must keep to, beside its kind.
///
/// @param minimum of a number; of money in fen
/// @param maximum as `minimum`
/// @param minLength characters of a text
/// @param pattern that a text matches whole
/// @param hint what the pattern asks for, in the province's words
public record FieldLimits(
        Optional<Long> minimum,
        Optional<Long> maximum,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        int minLength,
        Optional<Pattern> pattern,
        Optional<String> hint) {

    public static final FieldLimits NONE =
            new FieldLimits(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    Optional.empty());

    /// Numbers, and money in fen.
    public static FieldLimits between(long minimum, long maximum) {
        return new FieldLimits(
                Optional.of(minimum),
                Optional.of(maximum),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    boolean holds(long value) {
        return minimum.filter(least -> value < least).isEmpty()
                && maximum.filter(most -> value > most).isEmpty();
    }

    boolean holds(LocalDate day) {
        return earliest.filter(day::isBefore).isEmpty() && latest.filter(day::isAfter).isEmpty();
    }

    boolean matches(String text) {
        return pattern.filter(form -> !form.matcher(text).matches()).isEmpty();
    }
}

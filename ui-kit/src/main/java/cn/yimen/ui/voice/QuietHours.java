package cn.yimen.ui.voice;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a hall is spoken in more quietly (夜间限音) or not at all (静音时段).
public record QuietHours(List<Span> spans) {

    private static final Pattern SPAN =
            Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)(?:=(-\\d{1,2}))?");

    /// @param from inclusive
    /// @param to exclusive; before `from`: on the next morning
    /// @param decibels below 0; empty: silence
    public record Span(LocalTime from, LocalTime to, OptionalDouble decibels) {

        boolean holds(LocalTime time) {
            boolean afterStart = !time.isBefore(from);
            boolean beforeEnd = time.isBefore(to);
            return from.isBefore(to) ? afterStart && beforeEnd : afterStart || beforeEnd;
        }
    }

    public QuietHours {
        spans = List.copyOf(spans);
    }

    public static QuietHours none() {
        return new QuietHours(List.of());
    }

    /// `21:00-07:00` is silence, `12:00-13:30=-10` ten decibels less; several with commas between
    /// them. Empty where the text is not of that form.
    public static Optional<QuietHours> of(String text) {
        var spans = new ArrayList<Span>();
        for (var part : text.split(",", -1)) {
            var match = SPAN.matcher(part);
            if (!match.matches()) {
                return Optional.empty();
            }
            try {
                spans.add(span(match.group(1), match.group(2), match.group(3)));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
        return Optional.of(new QuietHours(spans));
    }

    private static Span span(String from, String to, @Nullable String less) {
        var decibels =
                less == null ? OptionalDouble.empty() : OptionalDouble.of(Integer.parseInt(less));
        return new Span(LocalTime.parse(from), LocalTime.parse(to), decibels);
    }

    /// Where spans overlap the first one counts.
    public OptionalDouble decibels(LocalTime time) {
        return spans.stream()
                .filter(span -> span.holds(time))
                .findFirst()
                .map(Span::decibels)
                .orElse(OptionalDouble.of(0));
    }

    /// @param time of day, in the hall
    public NightCap by(Supplier<LocalTime> time) {
        return () -> decibels(time.get());
    }
}

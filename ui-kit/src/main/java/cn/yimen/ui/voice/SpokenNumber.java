package cn.yimen.ui.voice;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The clips of a ticket's or a window's number.
final class SpokenNumber {

    /// A prefix without digits, and digits to the end: `A001`, `VIP12`.
    private static final Pattern TICKET = Pattern.compile("([A-Za-z]*)(\\d+)");

    private static final Pattern WINDOW = Pattern.compile("[1-9]\\d*");
    private static final int LONGEST = 9;

    private final int largest;
    private final IntFunction<List<String>> reader;

    /// @param largest the largest number that the language reads and does not spell
    SpokenNumber(int largest, IntFunction<List<String>> reader) {
        this.largest = largest;
        this.reader = reader;
    }

    /// Numbers with anything else in them, such as `K3-001`, are always spelt.
    List<String> ticket(String number, NumberStyle style) {
        var parts = TICKET.matcher(number);
        if (style != NumberStyle.READ || !parts.matches() || !readable(parts.group(2))) {
            return Words.spelling(number);
        }
        var prefix = Words.spelling(parts.group(1));
        var ordinal = reader.apply(Integer.parseInt(parts.group(2)));
        return Stream.concat(prefix.stream(), ordinal.stream()).toList();
    }

    /// Read as a number, whatever the style of tickets; spelt where it has letters.
    List<String> window(String name) {
        return WINDOW.matcher(name).matches() && readable(name)
                ? reader.apply(Integer.parseInt(name))
                : Words.spelling(name);
    }

    private boolean readable(String digits) {
        if (digits.length() > LONGEST) {
            return false;
        }
        int value = Integer.parseInt(digits);
        return value >= 1 && value <= largest;
    }
}

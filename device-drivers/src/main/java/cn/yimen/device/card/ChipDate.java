package cn.yimen.device.card;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Dates on the chip: eight digits, or 长期 for the end of a validity without end.
public final class ChipDate {

    private static final String WITHOUT_END = "长期";
    private static final int EARLIEST_YEAR = 1850;

    private ChipDate() {}

    /// Empty when there is no such day.
    public static Optional<LocalDate> parse(String text) {
        if (!text.matches("[0-9]{8}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(4, 6));
        int day = Integer.parseInt(text.substring(6));
        boolean exists =
                year >= EARLIEST_YEAR
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static Optional<LocalDate> parseEnd(String text) {
        return text.equals(WITHOUT_END) ? Optional.of(LocalDate.MAX) : parse(text);
    }

    /// Eight digits, or 长期.
    public static String print(LocalDate date) {
        return date.equals(LocalDate.MAX)
                ? WITHOUT_END
                : DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }
}

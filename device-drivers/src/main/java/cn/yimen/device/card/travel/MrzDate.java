package cn.yimen.device.card.travel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A date as the zone writes it: six characters, yyMMdd; an unknown month or day of birth is `<<`.
///
/// The century is not written. It follows from what the date is for, and from today.
public record MrzDate(String text) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int CENTURY = 100;

    /// How far back a document that is still shown can have expired.
    private static final int LONGEST_EXPIRED_YEARS = 50;

    public MrzDate {
        if (!text.matches("[0-9<]{6}")) {
            throw new IllegalArgumentException("not a date of a machine readable zone");
        }
    }

    public static MrzDate of(LocalDate date) {
        return new MrzDate(date.format(FORM));
    }

    /// The latest such day that is not after `today`; empty when it is unknown in part, or no day.
    public Optional<LocalDate> asBirth(LocalDate today) {
        return inCentury(today.getYear() / CENTURY)
                .filter(date -> !date.isAfter(today))
                .or(() -> inCentury(today.getYear() / CENTURY - 1));
    }

    /// The first such day that lies at most 50 years before `today`; empty when it is no day.
    public Optional<LocalDate> asExpiry(LocalDate today) {
        LocalDate earliest = today.minusYears(LONGEST_EXPIRED_YEARS);
        return inCentury(earliest.getYear() / CENTURY)
                .filter(date -> !date.isBefore(earliest))
                .or(() -> inCentury(earliest.getYear() / CENTURY + 1));
    }

    /// Whether there can be such a day in any century, as far as it is known.
    boolean isPossible() {
        String known = text.replace("<<", "01");
        return !known.contains("<") && new MrzDate(known).inCentury(20).isPresent();
    }

    private Optional<LocalDate> inCentury(int century) {
        if (text.contains("<")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(century * CENTURY + number(0), number(2), number(4)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private int number(int at) {
        return Integer.parseInt(text, at, at + 2, 10);
    }

    @Override
    public String toString() {
        return "MrzDate";
    }
}

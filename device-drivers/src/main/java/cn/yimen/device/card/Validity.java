package cn.yimen.device.card;

import java.time.LocalDate;

/// From when to when a document is valid, both days included.
///
/// @param until the last day; [LocalDate#MAX] for 长期 (without end)
public record Validity(LocalDate from, LocalDate until) {

    public static Validity longTerm(LocalDate from) {
        return new Validity(from, LocalDate.MAX);
    }

    public boolean isLongTerm() {
        return until.equals(LocalDate.MAX);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public String toString() {
        return "Validity";
    }
}

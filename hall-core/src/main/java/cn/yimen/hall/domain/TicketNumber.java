package cn.yimen.hall.domain;

/// The number that a person hears and sees (号码): the line's prefix and the ordinal of the day.
///
/// @param prefix letters of the line, "A"
/// @param ordinal 1, 2, 3 … without gaps within a line and business day
/// @param width digits at least shown; a larger ordinal widens the number instead of wrapping round
public record TicketNumber(String prefix, int ordinal, int width) {

    public TicketNumber {
        if (ordinal < 1 || width < 1 || width > 6) {
            throw new IllegalArgumentException("ordinal " + ordinal + ", width " + width);
        }
    }

    /// As printed, shown and spoken: `A001`.
    public String text() {
        var digits = Integer.toString(ordinal);
        return prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public String toString() {
        return text();
    }
}

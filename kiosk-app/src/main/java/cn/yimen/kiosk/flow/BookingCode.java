package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.AppointmentId;
import java.util.Locale;

/// How a booking is named by its holder: the code as scanned, alone or at the end of an address, or
/// its last characters as typed.
public final class BookingCode {

    /// So many characters at least are typed.
    public static final int SHORTEST = 6;

    static final int LONGEST = 24;

    private BookingCode() {}

    /// Whether this text names the booking.
    public static boolean names(String text, AppointmentId booking) {
        return names(text, booking.value());
    }

    /// Whether this text names what bears the code.
    public static boolean names(String text, String code) {
        var given = plain(text);
        var known = plain(code);
        return given.length() >= SHORTEST && (known.endsWith(given) || given.endsWith(known));
    }

    /// Without the dashes and spaces that people read over.
    private static String plain(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}

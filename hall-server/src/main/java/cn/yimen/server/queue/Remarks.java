package cn.yimen.server.queue;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.TicketNumber;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the hall itself notes beside a number (备注), in the language of its staff.
final class Remarks {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("cn/yimen/server/queue/remarks", Locale.SIMPLIFIED_CHINESE);

    private Remarks() {}

    /// @param first the number that has the booking
    static String usedTwice(AppointmentId booking, TicketNumber first) {
        return MessageFormat.format(
                TEXTS.getString("booking.used-twice"), booking.value(), first.toString());
    }
}

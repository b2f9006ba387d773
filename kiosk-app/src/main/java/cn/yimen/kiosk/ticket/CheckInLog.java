package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.TicketId;
import java.time.Instant;

/// Keeps what the province is to hear of a booking that was checked in while the hall server was
/// away.
@FunctionalInterface
public interface CheckInLog {

    /// Nobody hears of it: where the server is there, it tells the province itself.
    CheckInLog NONE = (_, _, _) -> true;

    /// Kept once, however often it is told.
    ///
    /// @param ticket the number that its holder got
    /// @return whether it is on the disk
    boolean keep(AppointmentId booking, TicketId ticket, Instant at);
}

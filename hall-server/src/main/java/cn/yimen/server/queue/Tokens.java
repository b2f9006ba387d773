package cn.yimen.server.queue;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import java.time.LocalDate;

/// Signs the text of a ticket's QR code.
@FunctionalInterface
public interface Tokens {

    String token(LocalDate day, TicketNumber number, TicketId ticket);
}

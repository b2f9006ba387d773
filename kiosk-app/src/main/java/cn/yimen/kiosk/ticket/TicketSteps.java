package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.TicketId;
import java.util.UUID;

/// Hears of each step of a number, for logs and measurements. Must return at once.
public interface TicketSteps {

    /// The finger touched; the ids are made, and nothing is written yet.
    void chosen(TicketId ticket);

    /// Durable here, about to be sent.
    void requested(TicketId ticket);

    /// The server gave it, and the answer is durable here.
    void reserved(TicketId ticket, String number);

    /// The kiosk gave it itself, and that is durable here.
    void givenAlone(TicketId ticket, String number);

    /// @param job under which the printer tells of the first byte
    void printing(TicketId ticket, UUID job);

    void ended(TicketId ticket, KioskRecord.PrintEnd end, String fault);

    /// The server heard what became of the paper.
    void reported(TicketId ticket, String result);

    /// The server does not take a number that the kiosk gave itself: staff must see to its holder.
    void notTaken(TicketId ticket, String why);
}

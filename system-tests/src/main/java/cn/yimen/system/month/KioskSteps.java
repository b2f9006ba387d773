package cn.yimen.system.month;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.ticket.TicketSteps;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Of all a number's steps the month asks for one: that the hall does not take it.
final class KioskSteps implements TicketSteps {

    private final Map<TicketId, String> notTaken = new ConcurrentHashMap<>();

    Map<TicketId, String> notTaken() {
        return Map.copyOf(notTaken);
    }

    @Override
    public void notTaken(TicketId ticket, String why) {
        notTaken.put(ticket, why);
    }

    @Override
    public void chosen(TicketId ticket) {}

    @Override
    public void requested(TicketId ticket) {}

    @Override
    public void reserved(TicketId ticket, String number) {}

    @Override
    public void givenAlone(TicketId ticket, String number) {}

    @Override
    public void printing(TicketId ticket, UUID job) {}

    @Override
    public void ended(TicketId ticket, KioskRecord.PrintEnd end, String fault) {}

    @Override
    public void reported(TicketId ticket, String result) {}
}

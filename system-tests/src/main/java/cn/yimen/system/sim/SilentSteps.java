package cn.yimen.system.sim;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.ticket.TicketSteps;
import java.util.UUID;

/// Nobody measures the steps here.
record SilentSteps() implements TicketSteps {

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

    @Override
    public void notTaken(TicketId ticket, String why) {}
}

package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the ticket desk is connected to.
///
/// @param ids used by several threads
/// @param world the hall as last heard of
/// @param sink takes the desk's answers, on the desk's thread
public record DeskSurroundings(
        DeviceId device,
        IdSource ids,
        HallLine server,
        SlipPrinter printer,
        Supplier<World> world,
        Consumer<KioskEvent> sink,
        TicketSteps steps,
        CheckInLog checkIns) {

    /// Where nobody keeps check-ins.
    public DeskSurroundings(
            DeviceId device,
            IdSource ids,
            HallLine server,
            SlipPrinter printer,
            Supplier<World> world,
            Consumer<KioskEvent> sink,
            TicketSteps steps) {
        this(device, ids, server, printer, world, sink, steps, CheckInLog.NONE);
    }
}

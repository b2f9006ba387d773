package cn.yimen.server.writer;

import cn.yimen.hall.event.AppointmentEvent;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.journal.EntryCodec;

/// How a hall's events stand in its journal.
public final class HallEntries {

    public static final EntryCodec<HallEvent> CODEC =
            EntryCodec.json(HallEvent.class, HallEntries::aggregate);

    private HallEntries() {}

    /// A ticket's events, a window's events, and the hall's own each keep their order.
    private static String aggregate(HallEvent event) {
        return switch (event) {
            case TicketEvent e -> e.ticket().toString();
            case WindowEvent e -> "window " + e.window();
            case AppointmentEvent e -> "appointment " + e.appointment();
            case HallWideEvent _ -> "hall";
        };
    }
}

package cn.yimen.hall.wire;

import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import cn.yimen.hall.event.TicketEvent.Noted;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Transferred;
import java.util.Optional;

/// The stream as a screen gets it that hangs in the hall (显示屏): no code of a paper, nothing by
/// which a holder could be told from another, no words that staff wrote about a person. A board
/// shows none of it, and whoever takes one off the wall must not read it there. The fold over it is
/// the same but for these.
public final class ForScreens {

    private ForScreens() {}

    public static StreamMessage.Snapshot of(StreamMessage.Snapshot whole) {
        return new StreamMessage.Snapshot(whole.epoch(), whole.state().forScreens());
    }

    public static StreamMessage.Events of(StreamMessage.Events whole) {
        return new StreamMessage.Events(
                whole.epoch(), whole.events().stream().map(ForScreens::of).toList());
    }

    private static Recorded of(Recorded whole) {
        return new Recorded(whole.seq(), whole.at(), of(whole.event()));
    }

    private static HallEvent of(HallEvent event) {
        return switch (event) {
            case Reserved e -> reserved(e);
            case AppointmentBooked e ->
                    new AppointmentBooked(
                            e.appointment(),
                            e.day(),
                            e.line(),
                            e.items(),
                            e.from(),
                            e.to(),
                            Optional.empty());
            case Noted e -> new Noted(e.ticket(), "", e.clerk());
            case HolderLookedUp e -> new HolderLookedUp(e.ticket(), e.clerk(), "");
            case Held e -> new Held(e.ticket(), e.window(), e.clerk(), "", e.remindAt());
            case Transferred e -> new Transferred(e.ticket(), e.from(), e.clerk(), e.to(), "");
            case PriorityGranted e -> new PriorityGranted(e.ticket(), e.priority(), e.clerk(), "");
            default -> event;
        };
    }

    private static Reserved reserved(Reserved e) {
        return new Reserved(
                e.ticket(),
                e.day(),
                e.line(),
                e.number(),
                e.items(),
                e.priority(),
                e.identity(),
                Optional.empty(),
                e.issuedBy(),
                "",
                e.staff(),
                e.appointment(),
                e.issuedOfflineAt(),
                e.countsFrom());
    }
}

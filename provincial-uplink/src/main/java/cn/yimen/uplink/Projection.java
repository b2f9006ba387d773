package cn.yimen.uplink;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.AppointmentEvent;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.uplink.codes.OwnRatingTags;
import cn.yimen.uplink.contract.EventKind;
import cn.yimen.uplink.contract.PlatformEvent;
import cn.yimen.uplink.contract.PlatformEvent.Desk;
import cn.yimen.uplink.contract.PlatformEvent.DeviceState;
import cn.yimen.uplink.contract.PlatformEvent.Issue;
import cn.yimen.uplink.contract.PlatformEvent.Rating;

/// Hall event → what the platform gets of it. The holder's reference, the ticket's token, reasons
/// that people typed, look-ups, calls for help and the hall's layout stay in the hall.
public final class Projection {

    private Projection() {}

    public static PlatformEvent of(Recorded recorded) {
        var event = recorded.event();
        var bare = PlatformEvent.bare(recorded.seq(), recorded.at(), kind(event));
        if (bare.kind() == EventKind.WITHHELD) {
            return bare;
        }
        return switch (event) {
            case TicketEvent ticket -> ticket(bare.of(ticket.ticket().value()), ticket);
            case WindowEvent window -> window(bare, window);
            case HallWideEvent.DeviceReported device ->
                    bare.with(
                            new DeviceState(
                                    device.device().value(),
                                    device.part(),
                                    device.readiness(),
                                    device.faults()));
            case HallWideEvent _, AppointmentEvent _ -> bare;
        };
    }

    private static EventKind kind(HallEvent event) {
        return switch (event) {
            case TicketEvent ticket -> kind(ticket);
            case WindowEvent.WindowOpened _ -> EventKind.WINDOW_OPENED;
            case WindowEvent.WindowPaused _ -> EventKind.WINDOW_PAUSED;
            case WindowEvent.WindowResumed _ -> EventKind.WINDOW_RESUMED;
            case WindowEvent.WindowClosed _ -> EventKind.WINDOW_CLOSED;
            case HallWideEvent.DayOpened _ -> EventKind.DAY_OPENED;
            case HallWideEvent.DeviceReported _ -> EventKind.DEVICE_STATE;
            case HallWideEvent _, AppointmentEvent _ -> EventKind.WITHHELD;
        };
    }

    private static EventKind kind(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Reserved _ -> EventKind.TICKET_TAKEN;
            case TicketEvent.Printed _ -> EventKind.PRINTED;
            case TicketEvent.PrintUnknown _ -> EventKind.PRINT_UNKNOWN;
            case TicketEvent.NotPrinted _ -> EventKind.NOT_PRINTED;
            case TicketEvent.Called _ -> EventKind.CALLED;
            case TicketEvent.Recalled _ -> EventKind.RECALLED;
            case TicketEvent.ServingStarted _ -> EventKind.STARTED;
            case TicketEvent.Finished _ -> EventKind.FINISHED;
            case TicketEvent.Passed _ -> EventKind.PASSED;
            case TicketEvent.Rejoined _ -> EventKind.REJOINED;
            case TicketEvent.Withdrawn _ -> EventKind.CANCELLED;
            case TicketEvent.Rated _ -> EventKind.RATED;
            case TicketEvent.Held _ -> EventKind.HELD;
            case TicketEvent.Resumed _ -> EventKind.RESUMED;
            case TicketEvent.Transferred _ -> EventKind.TRANSFERRED;
            case TicketEvent.Referred _ -> EventKind.REFERRED;
            case TicketEvent.ServedTogether _ -> EventKind.SERVED_TOGETHER;
            case TicketEvent.CallAcknowledged _,
                    TicketEvent.HolderLookedUp _,
                    TicketEvent.Beside _,
                    TicketEvent.ItemAdded _,
                    TicketEvent.ItemDone _,
                    TicketEvent.PriorityGranted _ ->
                    EventKind.WITHHELD;
        };
    }

    private static PlatformEvent ticket(PlatformEvent bare, TicketEvent event) {
        return switch (event) {
            case TicketEvent.Reserved reserved -> bare.with(issue(reserved));
            case TicketEvent.Called(_, var window, var clerk, _) -> bare.with(desk(window, clerk));
            case TicketEvent.Recalled(_, var window, var clerk, int times) ->
                    bare.with(desk(window, clerk)).times(times);
            case TicketEvent.ServingStarted(_, var window, var clerk) ->
                    bare.with(desk(window, clerk));
            case TicketEvent.Finished(_, var window, var clerk) -> bare.with(desk(window, clerk));
            case TicketEvent.Passed(_, var window, var clerk, int times) ->
                    bare.with(desk(window, clerk)).times(times);
            case TicketEvent.Held(_, var window, var clerk, _, _) -> bare.with(desk(window, clerk));
            case TicketEvent.Resumed(_, var window, var clerk) -> bare.with(desk(window, clerk));
            case TicketEvent.Referred(_, var window, var clerk, _) ->
                    bare.with(desk(window, clerk));
            case TicketEvent.ServedTogether(_, var window, var clerk, _) ->
                    bare.with(desk(window, clerk));
            case TicketEvent.Rated rated ->
                    bare.with(new Rating(rated.level(), OwnRatingTags.codes(rated.tags())));
            default -> bare;
        };
    }

    private static Issue issue(TicketEvent.Reserved reserved) {
        return new Issue(
                reserved.day(),
                reserved.number().text(),
                reserved.line().value(),
                reserved.items().stream().map(ItemCode::value).toList(),
                reserved.priority());
    }

    private static PlatformEvent window(PlatformEvent bare, WindowEvent event) {
        return switch (event) {
            case WindowEvent.WindowOpened(var window, var clerk, _) ->
                    bare.with(desk(window, clerk));
            case WindowEvent.WindowPaused(var window, var clerk, _, _, _) ->
                    bare.with(desk(window, clerk));
            case WindowEvent.WindowResumed(var window, var clerk, _) ->
                    bare.with(desk(window, clerk));
            case WindowEvent.WindowClosed(var window, var clerk, _) ->
                    bare.with(desk(window, clerk));
        };
    }

    private static Desk desk(WindowId window, ClerkId clerk) {
        return new Desk(window.value(), clerk.value());
    }
}

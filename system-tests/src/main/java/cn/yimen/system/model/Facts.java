package cn.yimen.system.model;

import cn.yimen.hall.event.AppointmentEvent;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.AppointmentEvent.AppointmentCancelled;
import cn.yimen.hall.event.AppointmentEvent.AppointmentMissed;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionWithdrawn;
import cn.yimen.hall.event.HallWideEvent.GuideTookHelp;
import cn.yimen.hall.event.HallWideEvent.HallResumed;
import cn.yimen.hall.event.HallWideEvent.HallStopped;
import cn.yimen.hall.event.HallWideEvent.HelpEnded;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.event.HallWideEvent.JournalRebuilt;
import cn.yimen.hall.event.HallWideEvent.LineClosed;
import cn.yimen.hall.event.HallWideEvent.LineReopened;
import cn.yimen.hall.event.HallWideEvent.NumbersLeased;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import cn.yimen.hall.event.TicketEvent.ItemAdded;
import cn.yimen.hall.event.TicketEvent.ItemDone;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import java.time.Instant;
import java.time.LocalDate;

/// The events of the real rules in the model's words.
record Facts(LocalDate today, Instant now) {

    String of(HallEvent event) {
        return switch (event) {
            case TicketEvent e -> Say.name(e.ticket()) + of(e);
            case WindowEvent e -> e.window() + of(e);
            case AppointmentEvent e -> e.appointment() + of(e);
            case HallWideEvent e -> of(e);
        };
    }

    private String of(TicketEvent event) {
        return switch (event) {
            case Reserved e -> reserved(e);
            case Printed _ -> " paper PRINTED";
            case PrintUnknown _ -> " paper UNKNOWN";
            case NotPrinted e -> e.shown() ? " paper SHOWN_ONLY" : " paper NONE";
            case Called e -> " called at " + e.window() + ", " + because(e.reason());
            case Recalled e -> " recalled at " + e.window() + ", " + e.times() + " times";
            case ServingStarted e -> " started at " + e.window();
            case Finished e -> " finished at " + e.window();
            case Passed e -> " passed at " + e.window() + ", " + e.times() + " times";
            case Rejoined e -> " rejoined " + rejoined(e);
            case Held e -> " held at " + e.window();
            case Resumed e -> " resumed at " + e.window();
            case Transferred e -> " transferred from " + Say.at(e.from()) + " to " + Say.to(e.to());
            case Referred e -> " referred from " + e.window() + " to " + Say.to(e.to());
            case ServedTogether e -> " together with " + Say.name(e.with()) + " at " + e.window();
            case ItemAdded e -> " wants " + e.item() + " too";
            case ItemDone e -> " has " + e.item() + " done";
            case PriorityGranted e -> " granted " + e.priority();
            case Withdrawn _ -> " withdrawn";
            case Rated e -> " rated " + e.level();
            case CallAcknowledged e -> " call " + e.times() + " " + e.what() + " by " + e.by();
            case HolderLookedUp _ -> " looked up";
            case TicketEvent.Beside e -> " beside the queue: " + e;
        };
    }

    private String reserved(Reserved e) {
        if (e.day().isBefore(today)) {
            return " of " + e.day() + " reserved as " + e.number();
        }
        var issued = e.issuedOfflineAt().orElse(now);
        return " reserved as %s, %s, since %s"
                .formatted(e.number(), e.priority(), e.countsFrom().orElse(issued));
    }

    private static String because(CallReason reason) {
        var basis = reason.basis().map(Enum::name).orElse("no basis");
        return basis + " before " + reason.overtook().stream().map(Say::name).toList();
    }

    private static String rejoined(Rejoined e) {
        return e.where().map(Enum::name).orElse("behind " + e.placesBack());
    }

    private static String of(WindowEvent event) {
        return switch (event) {
            case WindowOpened e -> " opened by " + e.clerk();
            case WindowPaused e -> " paused by " + e.clerk();
            case WindowResumed e -> " resumed by " + e.clerk();
            case WindowClosed e -> " closed by " + e.clerk();
        };
    }

    private static String of(AppointmentEvent event) {
        return switch (event) {
            case AppointmentBooked e ->
                    " booked " + e.line() + " from " + e.from() + " to " + e.to();
            case AppointmentCancelled _ -> " cancelled";
            case AppointmentMissed _ -> " missed";
        };
    }

    private static String of(HallWideEvent event) {
        return switch (event) {
            case Configured _ -> "configured";
            case DayOpened e -> "day " + e.day();
            case HelpRequested e -> e.device() + " asked for help at " + e.step();
            case HelpTaken e -> e.device() + " helped by " + e.by();
            case GuideTookHelp e -> e.device() + " helped by guide " + e.guide();
            case HelpEnded e -> e.device() + " needs nobody any more";
            case DeviceReported e ->
                    e.device() + "/" + e.part() + " is " + e.readiness() + e.faults();
            case NumbersLeased e ->
                    Leasing.told(new Books.Lease(e.device(), e.line(), e.day(), e.from(), e.to()));
            case LineClosed e -> e.line() + " closed: " + e.notice();
            case LineReopened e -> e.line() + " reopened";
            case HallStopped _ -> "hall stopped";
            case HallResumed e -> "hall resumed by " + e.clerk();
            case ExtraSessionAnnounced e ->
                    "session "
                            + new Books.Session(
                                    e.day(),
                                    e.from(),
                                    e.to(),
                                    e.lines(),
                                    e.windows(),
                                    e.capacity());
            case ExtraSessionWithdrawn e -> "session taken back";
            case JournalRebuilt e -> "journal rebuilt with " + e.kept();
            case HallWideEvent.MachineOrdered e -> e.device() + " asked to " + e.what();
            case HallWideEvent.MachineOrderEnded e -> e.device() + " said " + e.how();
            case HallWideEvent.LettingIn e -> "machine: " + e;
            case HallWideEvent.ToAll e -> "told: " + e;
            case HallWideEvent.InHand e -> "in hand: " + e;
        };
    }
}

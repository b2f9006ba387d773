package cn.yimen.server.replay;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.AppointmentEvent.AppointmentCancelled;
import cn.yimen.hall.event.AppointmentEvent.AppointmentMissed;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
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
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import java.util.Optional;

/// Says what happened in the hall beside its tickets.
record HallSentences(Sentences words) {

    Optional<String> of(HallEvent event) {
        return switch (event) {
            case WindowEvent e -> window(e).map(told -> told + byManager(e.by()));
            case LineClosed e -> say("line.closed", words.line(e.line()), e.notice());
            case LineReopened e -> say("line.reopened", words.line(e.line()));
            case HallStopped e -> say("hall.stopped", e.clerk(), e.reason());
            case HallResumed e -> say("hall.resumed", e.clerk());
            case HallWideEvent.ToAll e -> toAll(e);
            case HallWideEvent.InHand e -> inHand(e);
            case HallWideEvent.LettingIn e -> lettingIn(e);
            default -> lesser(event);
        };
    }

    private Optional<String> window(WindowEvent event) {
        var window = words.window(event.window());
        return switch (event) {
            case WindowOpened e -> say("window.opened", window, e.clerk());
            case WindowPaused e -> say("window.paused", window, e.reason());
            case WindowResumed e -> say("window.resumed", window, e.clerk());
            case WindowClosed _ -> say("window.closed", window);
        };
    }

    private String byManager(Optional<ClerkId> manager) {
        return manager.map(by -> words.texts().say("window.by-manager", by)).orElse("");
    }

    private Optional<String> toAll(HallWideEvent.ToAll event) {
        return switch (event) {
            case HallWideEvent.NoticePosted e -> say("notice.posted", e.clerk(), e.text());
            case HallWideEvent.NoticeWithdrawn e -> say("notice.withdrawn", e.clerk());
            case HallWideEvent.EmergencyDeclared e ->
                    say("emergency.declared", e.clerk(), e.kind().name());
            case HallWideEvent.EmergencyCleared e -> say("emergency.cleared", e.clerk());
            case HallWideEvent.ScreensIdentified e -> say("screens.identified", e.clerk());
        };
    }

    private Optional<String> inHand(HallWideEvent.InHand event) {
        return switch (event) {
            case HallWideEvent.AlarmAccepted e -> say("alarm.accepted", e.clerk(), e.alarm());
            case HallWideEvent.FollowUpAdvanced e ->
                    say("follow-up." + e.stage().name(), e.clerk(), e.text());
        };
    }

    private Optional<String> fromAfar(HallWideEvent.FromAfar event) {
        return switch (event) {
            case HallWideEvent.MachineOrdered e ->
                    say("machine.ordered." + e.what(), e.clerk(), e.device());
            case HallWideEvent.MachineOrderEnded e -> say("machine.order." + e.how(), e.device());
        };
    }

    private Optional<String> lettingIn(HallWideEvent.LettingIn event) {
        return switch (event) {
            case HallWideEvent.MachineAdmitted e ->
                    say("machine.admitted." + e.how(), e.device(), e.role().word(), e.serial());
            case HallWideEvent.MachinePutOut e ->
                    say("machine.put-out", e.device(), e.role().word(), e.by(), e.why());
        };
    }

    private Optional<String> leased(NumbersLeased e) {
        return say(
                "hall.leased",
                e.device(),
                words.line(e.line()),
                Integer.toString(e.from()),
                Integer.toString(e.to()));
    }

    private Optional<String> lesser(HallEvent event) {
        return switch (event) {
            case HallWideEvent.FromAfar e -> fromAfar(e);
            case ExtraSessionAnnounced e ->
                    say("hall.session", e.day().toString(), e.from(), e.to());
            case ExtraSessionWithdrawn e ->
                    say("hall.session-withdrawn", e.day().toString(), e.from(), e.to());
            case NumbersLeased e -> leased(e);
            case HelpRequested e -> say("hall.help", e.device());
            case GuideTookHelp e -> say("hall.help-taken", e.device(), e.guide().value());
            case HelpTaken e -> say("hall.help-taken", e.device(), words.window(e.by()));
            case HelpEnded e -> helped(e);
            case DeviceReported e ->
                    say(
                            "hall.device",
                            e.device(),
                            e.part(),
                            e.readiness(),
                            String.join(" ", e.faults()));
            case AppointmentBooked e ->
                    say(
                            "appointment.booked",
                            e.appointment(),
                            words.line(e.line()),
                            e.day().toString(),
                            words.time(e.from()),
                            words.time(e.to()));
            case AppointmentCancelled e ->
                    say("appointment.cancelled", e.appointment(), e.reason());
            case AppointmentMissed e -> say("appointment.missed", e.appointment());
            case Configured e ->
                    e.by().isPresent()
                            ? say("hall.configured", e.by().get())
                            : say("hall.configured-at-start");
            case JournalRebuilt e -> say("hall.rebuilt", e.kept(), e.lost());
            default -> Optional.empty();
        };
    }

    private Optional<String> helped(HelpEnded e) {
        return e.by().map(words::window)
                .or(() -> e.guide().map(ClerkId::value))
                .map(who -> say("hall.help-done", e.device(), who))
                .orElseGet(() -> say("hall.help-gone", e.device()));
    }

    private Optional<String> say(String key, Object... values) {
        return Optional.of(words.texts().say(key, values));
    }
}

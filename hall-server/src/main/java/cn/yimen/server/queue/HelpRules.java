package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.GuideTookHelp;
import cn.yimen.hall.event.HallWideEvent.HelpEnded;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.GuideEndsHelp;
import cn.yimen.hall.wire.Helping.GuideTakesHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import java.util.Optional;
import java.util.function.Predicate;

/// Calls for staff, and what machines say about themselves.
final class HelpRules {

    private HelpRules() {}

    static Decision decide(HallState state, DeviceId from, Helping command) {
        return switch (command) {
            case RequestHelp c -> request(state, from, c);
            case TakeHelp c -> take(state, c);
            case EndHelp c -> end(state, c);
            case GuideTakesHelp c -> take(state, c);
            case GuideEndsHelp c -> end(state, c);
            case CancelHelp _ -> cancel(state, from);
        };
    }

    private static Decision request(HallState state, DeviceId from, RequestHelp command) {
        boolean isWaiting = helpCall(state, from).filter(HelpCall::waits).isPresent();
        return isWaiting
                ? Decision.already()
                : Decision.done(new HelpRequested(from, command.step()));
    }

    private static Decision take(HallState state, TakeHelp command) {
        return WindowRules.isUnknown(state, command.by())
                ? Decision.refused(Refusal.UNKNOWN_WINDOW)
                : take(
                        state,
                        command.device(),
                        call -> isOf(call, command.by()),
                        new HelpTaken(command.device(), command.by()));
    }

    private static Decision take(HallState state, GuideTakesHelp command) {
        return take(
                state,
                command.device(),
                call -> isOf(call, command.guide()),
                new GuideTookHelp(command.device(), command.guide()));
    }

    private static Decision take(
            HallState state, DeviceId device, Predicate<HelpCall> mine, HallEvent taken) {
        var call = helpCall(state, device);
        if (call.isEmpty()) {
            return Decision.refused(Refusal.WRONG_STAGE);
        }
        if (call.get().waits()) {
            return Decision.done(taken);
        }
        return mine.test(call.get()) ? Decision.already() : Decision.refused(Refusal.OTHER_WINDOW);
    }

    private static Decision end(HallState state, EndHelp command) {
        return WindowRules.isUnknown(state, command.by())
                ? Decision.refused(Refusal.UNKNOWN_WINDOW)
                : end(
                        state,
                        command.device(),
                        call -> isOf(call, command.by()),
                        new HelpEnded(command.device(), Optional.of(command.by())));
    }

    private static Decision end(HallState state, GuideEndsHelp command) {
        return end(
                state,
                command.device(),
                call -> isOf(call, command.guide()),
                new HelpEnded(command.device(), Optional.empty(), Optional.of(command.guide())));
    }

    /// Nobody ends what another went to; one that nobody took may be ended by whoever helped on the
    /// way.
    private static Decision end(
            HallState state, DeviceId device, Predicate<HelpCall> mine, HallEvent ended) {
        var call = helpCall(state, device);
        if (call.isEmpty()) {
            return Decision.already();
        }
        return call.get().waits() || mine.test(call.get())
                ? Decision.done(ended)
                : Decision.refused(Refusal.OTHER_WINDOW);
    }

    private static boolean isOf(HelpCall call, WindowId window) {
        return call.takenBy().equals(Optional.of(window));
    }

    private static boolean isOf(HelpCall call, ClerkId guide) {
        return call.guide().equals(Optional.of(guide));
    }

    private static Decision cancel(HallState state, DeviceId from) {
        return helpCall(state, from).isEmpty()
                ? Decision.already()
                : Decision.done(new HelpEnded(from, Optional.empty()));
    }

    static Decision report(HallState state, DeviceId from, ReportDevice command) {
        var known =
                Optional.ofNullable(state.devices().get(from + "/" + command.part()))
                        .filter(part -> says(part, command));
        return known.isPresent()
                ? Decision.already()
                : Decision.done(
                        new DeviceReported(
                                from,
                                command.part(),
                                command.readiness(),
                                command.faults(),
                                command.left()));
    }

    private static boolean says(DevicePart part, ReportDevice command) {
        return part.readiness().equals(command.readiness())
                && part.faults().equals(command.faults())
                && part.left().equals(command.left());
    }

    private static Optional<HelpCall> helpCall(HallState state, DeviceId device) {
        return Optional.ofNullable(state.helpCalls().get(device));
    }
}

package cn.yimen.server.queue;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.HelpEnded;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import java.util.Optional;

/// Calls for staff, and what machines say about themselves.
final class HelpRules {

    private HelpRules() {}

    static Decision decide(HallState state, DeviceId from, Helping command) {
        return switch (command) {
            case RequestHelp c -> request(state, from, c);
            case TakeHelp c -> take(state, c);
            case EndHelp c -> end(state, c);
            case CancelHelp _ -> cancel(state, from);
        };
    }

    private static Decision request(HallState state, DeviceId from, RequestHelp command) {
        boolean isWaiting =
                helpCall(state, from).filter(call -> call.takenBy().isEmpty()).isPresent();
        return isWaiting
                ? Decision.already()
                : Decision.done(new HelpRequested(from, command.step()));
    }

    private static Decision take(HallState state, TakeHelp command) {
        var call = helpCall(state, command.device());
        if (WindowRules.isUnknown(state, command.by())) {
            return Decision.refused(Refusal.UNKNOWN_WINDOW);
        }
        if (call.isEmpty()) {
            return Decision.refused(Refusal.WRONG_STAGE);
        }
        return call.get()
                .takenBy()
                .map(by ->
                        by.equals(command.by())
                                ? Decision.already()
                                : Decision.refused(Refusal.OTHER_WINDOW))
                .orElseGet(() -> Decision.done(new HelpTaken(command.device(), command.by())));
    }

    /// Nobody ends what another window's clerk went to; one that nobody took may be ended by
    /// whoever helped on the way.
    private static Decision end(HallState state, EndHelp command) {
        if (WindowRules.isUnknown(state, command.by())) {
            return Decision.refused(Refusal.UNKNOWN_WINDOW);
        }
        var call = helpCall(state, command.device());
        if (call.isEmpty()) {
            return Decision.already();
        }
        boolean anothers = call.get().takenBy().filter(by -> !by.equals(command.by())).isPresent();
        return anothers
                ? Decision.refused(Refusal.OTHER_WINDOW)
                : Decision.done(new HelpEnded(command.device(), Optional.of(command.by())));
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

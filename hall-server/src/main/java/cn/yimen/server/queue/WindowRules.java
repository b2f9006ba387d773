package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.rules.Reach;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// Opening, pausing and closing a window (签到、暂停、签退).
final class WindowRules {

    private WindowRules() {}

    /// A clerk may take over a window that a colleague forgot to close, unless somebody sits there.
    static Decision open(HallState state, OpenWindow command) {
        var window = state.window(command.window());
        if (isUnknown(state, command.window())) {
            return Decision.refused(Refusal.UNKNOWN_WINDOW);
        }
        if (isOf(window, command.clerk()) && window.mode() == Mode.OPEN) {
            return Decision.already();
        }
        if (isElsewhere(state, command)) {
            return Decision.refused(Refusal.CLERK_ELSEWHERE);
        }
        return window.current().isPresent() && !isOf(window, command.clerk())
                ? busy(window)
                : Decision.done(new WindowOpened(command.window(), command.clerk(), command.by()));
    }

    private static boolean isElsewhere(HallState state, OpenWindow command) {
        return state.windows().values().stream()
                .filter(other -> !other.id().equals(command.window()))
                .anyMatch(other -> other.mode() != Mode.CLOSED && isOf(other, command.clerk()));
    }

    static Decision pause(HallState state, PauseWindow command) {
        var window = state.window(command.window());
        boolean isSo =
                window.mode() == Mode.PAUSED
                        && window.pauseReason().equals(command.reason())
                        && window.backAt().equals(command.until());
        var event =
                new WindowPaused(
                        command.window(),
                        command.clerk(),
                        command.reason(),
                        command.until(),
                        command.by());
        return notOf(state, command.window(), command.clerk())
                .map(Decision::refused)
                .orElseGet(() -> isSo ? Decision.already() : Decision.done(event));
    }

    static Decision resume(HallState state, ResumeWindow command) {
        boolean isSo = state.window(command.window()).mode() == Mode.OPEN;
        var event = new WindowResumed(command.window(), command.clerk(), command.by());
        return notOf(state, command.window(), command.clerk())
                .map(Decision::refused)
                .orElseGet(() -> isSo ? Decision.already() : Decision.done(event));
    }

    static Decision close(HallState state, CloseWindow command) {
        var window = state.window(command.window());
        if (!isUnknown(state, command.window()) && window.mode() == Mode.CLOSED) {
            return Decision.already();
        }
        var event = new WindowClosed(command.window(), command.clerk(), command.by());
        return notOf(state, command.window(), command.clerk())
                .map(Decision::refused)
                .orElseGet(
                        () -> window.current().isPresent() ? busy(window) : Decision.done(event));
    }

    /// Why the clerk may do nothing at the window now; empty where they may.
    static Optional<Refusal> notOf(HallState state, WindowId id, ClerkId clerk) {
        var window = state.window(id);
        if (isUnknown(state, id)) {
            return Optional.of(Refusal.UNKNOWN_WINDOW);
        }
        if (window.mode() == Mode.CLOSED) {
            return Optional.of(Refusal.WINDOW_NOT_OPEN);
        }
        return isOf(window, clerk) ? Optional.empty() : Optional.of(Refusal.OTHER_WINDOW);
    }

    /// Why the window can take nobody new now; empty where it can.
    static Optional<Decision> unable(HallState state, WindowId id, ClerkId clerk) {
        var window = state.window(id);
        var refusal = notOf(state, id, clerk);
        if (refusal.isPresent()) {
            return refusal.map(Decision::refused);
        }
        if (state.special().stop().isPresent()) {
            return Optional.of(Decision.refused(Refusal.HALL_STOPPED));
        }
        if (window.mode() != Mode.OPEN) {
            return Optional.of(Decision.refused(Refusal.WINDOW_NOT_OPEN));
        }
        return window.current().isPresent() ? Optional.of(busy(window)) : Optional.empty();
    }

    /// Why this ticket cannot come to the window; empty where it can.
    static Optional<Decision> unreachable(HallState state, WindowId id, Ticket ticket) {
        var reach = Reach.of(state, id);
        if (!reach.serves(ticket.line())) {
            return Optional.of(Decision.refused(Refusal.NOT_SERVED_HERE, ticket.id()));
        }
        if (reach.isKeptForAnother(ticket)) {
            return Optional.of(Decision.refused(Refusal.OTHER_WINDOW, ticket.id()));
        }
        return reach.isPersonElsewhere(ticket)
                ? Optional.of(Decision.refused(Refusal.PERSON_ELSEWHERE, ticket.id()))
                : Optional.empty();
    }

    /// Whether a first tap brought the ticket to the clerk's window.
    static boolean hasAlready(HallState state, WindowId id, ClerkId clerk, TicketId ticket) {
        return notOf(state, id, clerk).isEmpty() && state.window(id).has(ticket);
    }

    private static Decision busy(WindowState window) {
        return new Decision.Refused(Refusal.WINDOW_BUSY, window.current());
    }

    static boolean isUnknown(HallState state, WindowId id) {
        return state.config().flatMap(config -> config.window(id)).isEmpty();
    }

    private static boolean isOf(WindowState window, ClerkId clerk) {
        return window.clerk().equals(Optional.of(clerk));
    }
}

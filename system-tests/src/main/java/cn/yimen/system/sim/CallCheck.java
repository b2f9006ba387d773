package cn.yimen.system.sim;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who is called: one person at one window, nobody overtaken more often than the hall permits, and
/// in a line and class the first come first.
final class CallCheck {

    /// Those whose place is not their coming: rejoined, transferred, referred, granted a priority.
    private final Set<TicketId> moved = new HashSet<>();

    void check(HallState before, HallState after, Recorded recorded) {
        switch (recorded.event()) {
            case Called e -> {
                onePlace(after, e.ticket());
                isCallable(before, e.ticket());
                if (e.reason().chosenBecause().isEmpty()) {
                    fair(before, e, recorded.at());
                }
            }
            case Resumed e -> onePlace(after, e.ticket());
            case ServedTogether e -> onePlace(after, e.ticket());
            case Rejoined e -> moved.add(e.ticket());
            case Transferred e -> moved.add(e.ticket());
            case Referred e -> moved.add(e.ticket());
            case PriorityGranted e -> moved.add(e.ticket());
            default -> {}
        }
    }

    private static void isCallable(HallState before, TicketId id) {
        var stage = before.ticket(id).map(Ticket::stage);
        Violation.unless(
                stage.equals(Optional.of(TicketStage.WAITING))
                        || stage.equals(Optional.of(TicketStage.PASSED)),
                "only who waits is called",
                id + " " + stage);
    }

    private static void onePlace(HallState state, TicketId id) {
        var person = state.ticket(id).flatMap(Ticket::holder);
        var windows =
                person.map(state::heldBy).orElse(List.of()).stream()
                        .filter(CallCheck::isAtWindow)
                        .flatMap(ticket -> ticket.turn().stream())
                        .map(Ticket.Turn::window)
                        .distinct()
                        .toList();
        Violation.unless(windows.size() <= 1, "a person is called by one window", windows);
        for (var window : state.windows().values()) {
            Violation.unless(
                    !window.has(id)
                            || state.ticket(id)
                                    .flatMap(Ticket::turn)
                                    .filter(turn -> turn.window().equals(window.id()))
                                    .isPresent(),
                    "a ticket is at one window",
                    id + " at " + window.id());
        }
    }

    private static boolean isAtWindow(Ticket ticket) {
        return ticket.stage() == TicketStage.CALLED || ticket.stage() == TicketStage.SERVING;
    }

    private void fair(HallState before, Called call, Instant at) {
        var config = before.config().orElseThrow();
        var called = before.ticket(call.ticket()).orElseThrow();
        int limit = config.priority().overtakeLimit();
        for (var line : linesOf(config, call)) {
            for (var other : before.waitingIn(line)) {
                if (other.place() >= called.place()) {
                    break;
                }
                if (isInTheContest(before, other, call.window(), at)) {
                    Violation.unless(
                            other.overtaken() < limit,
                            "nobody is overtaken more often than permitted",
                            called.number() + " overtook " + other.number());
                    Violation.unless(
                            !isOfOneQueue(other, called) || isMoved(other) || isMoved(called),
                            "in a class the first come first",
                            called.number() + " before " + other.number());
                }
            }
        }
    }

    private static List<LineId> linesOf(HallConfig config, Called call) {
        return config.window(call.window())
                .map(window -> config.servedLines(window, call.clerk()))
                .orElse(List.of());
    }

    private static boolean isInTheContest(
            HallState state, Ticket ticket, WindowId window, Instant at) {
        return ticket.onlyAt().filter(only -> !only.equals(window)).isEmpty()
                && !ticket.waitingSince().isAfter(at)
                && ticket.holder().map(state::heldBy).orElse(List.of()).stream()
                        .noneMatch(CallCheck::isAtWindow);
    }

    private static boolean isOfOneQueue(Ticket one, Ticket other) {
        return one.line().equals(other.line()) && one.priority() == other.priority();
    }

    private boolean isMoved(Ticket ticket) {
        return moved.contains(ticket.id())
                || ticket.appointment().isPresent()
                || ticket.onlyAt().isPresent();
    }
}

package cn.yimen.desk.desk;

import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A turn at a window that is over.
public sealed interface EndedTurn {

    TicketNumber number();

    Instant at();

    /// @param took from the start of serving
    record Finished(TicketNumber number, int items, Duration took, Instant at)
            implements EndedTurn {}

    /// @param calls how often the number was called in vain
    /// @param at the last call
    record Passed(TicketNumber number, int calls, Instant at) implements EndedTurn {}

    /// The latest turns of a window, the newest first.
    static List<EndedTurn> latest(Desk desk, int atMost) {
        return desk.hall().tickets().values().stream()
                .filter(ticket -> isOf(ticket, desk.post().window()))
                .filter(ticket ->
                        ticket.stage() == TicketStage.FINISHED
                                || ticket.stage() == TicketStage.PASSED)
                .sorted(Comparator.comparing(EndedTurn::endOf).reversed())
                .limit(atMost)
                .map(EndedTurn::of)
                .toList();
    }

    static EndedTurn of(Ticket ticket) {
        return ticket.stage() == TicketStage.PASSED
                ? new Passed(ticket.number(), ticket.calls(), endOf(ticket))
                : new Finished(ticket.number(), ticket.items().size(), took(ticket), endOf(ticket));
    }

    static boolean isOf(Ticket ticket, WindowId window) {
        return ticket.turn().filter(turn -> turn.window().equals(window)).isPresent();
    }

    /// When it was over, as far as the ticket tells it.
    static Instant endOf(Ticket ticket) {
        return ticket.turn()
                .map(turn -> turn.finishedAt().orElse(turn.lastCalledAt()))
                .orElse(ticket.issuedAt());
    }

    private static Duration took(Ticket ticket) {
        return ticket.turn()
                .flatMap(Ticket.Turn::startedAt)
                .map(start -> Span.since(start, endOf(ticket)))
                .orElse(Duration.ZERO);
    }
}

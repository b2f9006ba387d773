package cn.yimen.desk.desk;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.rules.Reach;
import cn.yimen.hall.state.Hold;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The lists of a window: who waits for it, whom it holds, whom it passed, whom it finished.
///
/// @param waiting in the order in which the window would call them now
/// @param held by this window (挂起), the longest first
/// @param passed those whom the window could call again with the clerk who sits there, the latest
///   first
/// @param done by this window, the latest first
public record QueueView(
        List<Ticket> waiting, List<Ticket> held, List<Ticket> passed, List<Ticket> done) {

    public QueueView {
        waiting = List.copyOf(waiting);
        held = List.copyOf(held);
        passed = List.copyOf(passed);
        done = List.copyOf(done);
    }

    public static QueueView of(Desk desk) {
        var hall = desk.hall();
        var window = desk.post().window();
        var lines = Reach.linesAt(hall, window);
        var ended =
                hall.tickets().values().stream()
                        .filter(ticket -> ticket.turn().isPresent())
                        .sorted(Comparator.comparing(EndedTurn::endOf).reversed())
                        .toList();
        return new QueueView(
                QueueOrder.waiting(hall, window, desk.hallNow()),
                held(desk),
                ended.stream()
                        .filter(ticket -> ticket.stage() == TicketStage.PASSED)
                        .filter(ticket -> lines.contains(ticket.line()))
                        .toList(),
                ended.stream()
                        .filter(ticket -> ticket.stage() == TicketStage.FINISHED)
                        .filter(ticket -> EndedTurn.isOf(ticket, window))
                        .toList());
    }

    private static List<Ticket> held(Desk desk) {
        return desk.hall().tickets().values().stream()
                .filter(ticket -> ticket.stage() == TicketStage.HELD)
                .filter(ticket -> EndedTurn.isOf(ticket, desk.post().window()))
                .sorted(Comparator.comparing(QueueView::heldSince))
                .toList();
    }

    private static Instant heldSince(Ticket ticket) {
        return ticket.hold().map(Hold::since).orElse(ticket.issuedAt());
    }

    /// The longest that anybody had waited at a moment of the hall's clock.
    public Duration longest(Instant hallTime) {
        return waiting.stream()
                .map(ticket -> Span.since(ticket.waitingSince(), hallTime))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /// Whether nobody may overtake this one any more.
    public static boolean isAtLimit(Desk desk, Ticket ticket) {
        return desk.hall()
                .config()
                .map(HallConfig::priority)
                .filter(rule -> ticket.overtaken() >= rule.overtakeLimit())
                .isPresent();
    }
}

package cn.yimen.desk.desk;

import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HolderTickets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the card on the desk's reader says about the hall's tickets; nothing of the card itself is
/// kept.
///
/// @param at by the desk's clock
public record CardFind(Kind kind, Optional<Ticket> ticket, Instant at) {

    /// As long as it stands on the desk.
    static final Duration READING = Duration.ofSeconds(20);

    /// What the ticket of the card is to this window; of several the first is meant.
    public enum Kind {
        /// The one at the window.
        IN_HAND,
        /// Waits, or was passed, and this window may call it: the desk asks why.
        TO_CALL,
        /// This window holds it (挂起).
        HELD_HERE,
        /// Lives, but elsewhere, or this window is not free.
        ELSEWHERE,
        NO_TICKET,
        NO_ANSWER,
        UNREADABLE,
        WRONG_CARD
    }

    static CardFind of(Desk desk, CardAnswer answer) {
        return switch (answer) {
            case CardAnswer.Asked(var found) -> of(desk, found);
            case CardAnswer.NoAnswer _ -> nobody(desk, Kind.NO_ANSWER);
            case CardAnswer.Unreadable _ -> nobody(desk, Kind.UNREADABLE);
            case CardAnswer.WrongCard _ -> nobody(desk, Kind.WRONG_CARD);
        };
    }

    private static CardFind nobody(Desk desk, Kind kind) {
        return new CardFind(kind, Optional.empty(), desk.now());
    }

    private static CardFind of(Desk desk, HolderTickets found) {
        return found.tickets().stream()
                .flatMap(id -> desk.hall().ticket(id).stream())
                .map(ticket -> new CardFind(kind(desk, ticket), Optional.of(ticket), desk.now()))
                .filter(find -> find.kind() != Kind.NO_TICKET)
                .min(Comparator.comparing(CardFind::kind))
                .orElseGet(() -> nobody(desk, Kind.NO_TICKET));
    }

    private static Kind kind(Desk desk, Ticket ticket) {
        if (desk.state().inHand().map(Ticket::id).filter(ticket.id()::equals).isPresent()) {
            return Kind.IN_HAND;
        }
        var queue = QueueView.of(desk);
        boolean idle = desk.state() instanceof DeskState.Idle;
        if (idle && (has(queue.waiting(), ticket) || has(queue.passed(), ticket))) {
            return Kind.TO_CALL;
        }
        if (idle && has(queue.held(), ticket)) {
            return Kind.HELD_HERE;
        }
        return switch (ticket.stage()) {
            case RESERVED, WAITING, CALLED, SERVING, HELD, PASSED -> Kind.ELSEWHERE;
            default -> Kind.NO_TICKET;
        };
    }

    private static boolean has(List<Ticket> list, Ticket ticket) {
        return list.stream().map(Ticket::id).anyMatch(ticket.id()::equals);
    }
}

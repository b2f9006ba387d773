package cn.yimen.hall.rules;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.Hearing.Miss;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A call of today that was not spoken where its people wait, though the hall speaks at this hour.
///
/// @param line whose place tells where it should have been heard
/// @param at when it was called, for the `times`-th time
/// @param misses who did not speak
public record UnheardCall(
        TicketId ticket,
        TicketNumber number,
        WindowId window,
        LineId line,
        int times,
        Instant at,
        List<Miss> misses) {

    public UnheardCall {
        misses = List.copyOf(misses);
    }

    /// The latest call of each number, newest first; none in a hall that has no loudspeaker.
    public static List<UnheardCall> of(HallState hall, Instant now) {
        var loudspeakers = Loudspeakers.of(hall);
        if (!loudspeakers.isAny()) {
            return List.of();
        }
        return hall.tickets().values().stream()
                .flatMap(ticket ->
                        ticket.turn().stream().flatMap(turn -> of(loudspeakers, ticket, turn, now)))
                .sorted(
                        Comparator.comparing(UnheardCall::at)
                                .reversed()
                                .thenComparing(call -> call.number().text()))
                .toList();
    }

    private static Stream<UnheardCall> of(
            Loudspeakers loudspeakers, Ticket ticket, Ticket.Turn turn, Instant now) {
        return misses(loudspeakers.latest(ticket, turn, now)).stream()
                .map(misses ->
                        new UnheardCall(
                                ticket.id(),
                                ticket.number(),
                                turn.window(),
                                ticket.line(),
                                ticket.calls(),
                                turn.lastCalledAt(),
                                misses));
    }

    private static Optional<List<Miss>> misses(Hearing hearing) {
        return switch (hearing) {
            case Hearing.Unheard(var misses) -> Optional.of(misses);
            case Hearing.Expected _, Hearing.Heard _, Hearing.Quiet _ -> Optional.empty();
        };
    }
}

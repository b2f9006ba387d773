package cn.yimen.display.overview;

import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Closed;
import cn.yimen.display.overview.MapPicture.Doing;
import cn.yimen.display.overview.MapPicture.Free;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.MapPicture.Serving;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import java.time.Duration;
import java.time.Instant;

/// What each window does, from the hall's state.
///
/// @param now by the hall's clock
record DoingReading(HallState hall, Instant now) {

    Doing of(WindowId id) {
        var window = hall.window(id);
        return window.current()
                .flatMap(hall::ticket)
                .map(this::withPerson)
                .orElseGet(() -> alone(window));
    }

    private Doing withPerson(Ticket ticket) {
        var number = ticket.number().text();
        return ticket.stage() == TicketStage.CALLED
                ? new Calling(number)
                : new Serving(number, minutesSince(servedSince(ticket)));
    }

    private static Instant servedSince(Ticket ticket) {
        return ticket.turn()
                .map(turn -> turn.startedAt().orElse(turn.calledAt()))
                .orElse(ticket.waitingSince());
    }

    private Doing alone(WindowState window) {
        return switch (window.mode()) {
            case OPEN -> new Free();
            case PAUSED -> new Paused(window.pauseReason(), minutesSince(window.since()));
            case CLOSED -> new Closed();
        };
    }

    private long minutesSince(Instant since) {
        return Math.max(0, Duration.between(since, now).toMinutes());
    }
}

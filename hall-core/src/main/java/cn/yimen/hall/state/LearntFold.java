package cn.yimen.hall.state;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// What the hall learns from a ticket's event, asked before the event changes the ticket. Alive
/// only inside the fold.
record LearntFold(Draft draft, Instant at, Ticket ticket) {

    /// Nobody is served or awaited for longer: the clerk forgot to press a key.
    private static final double LONGEST_SERVICE_SECONDS = 2 * 3600;

    /// A window that lets so much time pass was not waiting to call.
    private static final double LONGEST_GAP_SECONDS = 300;

    void learn(TicketEvent event) {
        var line = draft.learnt.of(ticket.line());
        var taught =
                switch (event) {
                    case Called e -> gap(line, draft.window(e.window()));
                    case ServingStarted _ -> sinceCall().map(line::came);
                    case Finished _, Referred _ -> service(line);
                    case Passed _ -> missed(line);
                    case Withdrawn _ -> gone(line);
                    case Rejoined _ -> Optional.of(line.cameBack());
                    default -> Optional.<LineLearnt>empty();
                };
        taught.ifPresent(now -> draft.learnt = draft.learnt.with(now));
    }

    /// Only where the person was there already when the window became free.
    private Optional<LineLearnt> gap(LineLearnt line, WindowState window) {
        return Optional.of(seconds(window.since()))
                .filter(_ -> window.mode() == WindowState.Mode.OPEN)
                .filter(_ -> !ticket.waitingSince().isAfter(window.since()))
                .filter(gap -> gap <= LONGEST_GAP_SECONDS)
                .map(line::called);
    }

    private Optional<Double> sinceCall() {
        return ticket.turn()
                .filter(_ -> ticket.stage() == TicketStage.CALLED)
                .map(turn -> Math.min(LONGEST_GAP_SECONDS, seconds(turn.calledAt())));
    }

    /// Of those who are served together only the last counts: they took the window once.
    private Optional<LineLearnt> service(LineLearnt line) {
        return ticket.turn()
                .filter(turn -> draft.window(turn.window()).together().isEmpty())
                .flatMap(Ticket.Turn::startedAt)
                .map(begun ->
                        line.served(
                                begun.atZone(zone()).getHour(),
                                Math.min(LONGEST_SERVICE_SECONDS, seconds(begun))));
    }

    private Optional<LineLearnt> missed(LineLearnt line) {
        return sinceCall().map(line::didNotCome);
    }

    private Optional<LineLearnt> gone(LineLearnt line) {
        return ticket.stage() == TicketStage.WAITING ? Optional.of(line.gaveUp()) : missed(line);
    }

    private double seconds(Instant from) {
        return Math.max(0, Duration.between(from, at).toMillis() / 1000.0);
    }

    private ZoneId zone() {
        return draft.config.map(HallConfig::zone).orElse(ZoneOffset.UTC);
    }
}

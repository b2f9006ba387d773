package cn.yimen.desk.desk;

import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.rules.Hearing;
import cn.yimen.hall.rules.Hearing.Miss;
import cn.yimen.hall.rules.Loudspeakers;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the latest call of a number reached the hall's screens, and the loudspeakers of the
/// place where its people wait.
///
/// @param boardsShown how many screens have painted it
/// @param silence why it was not spoken, where a loudspeaker said so and none spoke
public record CallSignals(Signal boards, int boardsShown, Signal voice, Optional<Silence> silence) {

    /// A screen answers as soon as it has painted.
    public static final Duration SCREEN_PATIENCE = Duration.ofSeconds(2);

    /// A loudspeaker answers when it has spoken.
    public static final Duration VOICE_PATIENCE = Loudspeakers.PATIENCE;

    /// What is known of one kind of screen or speaker.
    public enum Signal {
        EXPECTED,
        ARRIVED,
        /// It says itself that it could not.
        FAILED,
        /// It says nothing.
        SILENT;

        /// Whether the clerk must do what it did not.
        public boolean isTrouble() {
            return this == FAILED || this == SILENT;
        }
    }

    public static CallSignals of(HallState hall, Ticket ticket, Ticket.Turn turn, Instant hallNow) {
        var age = Span.since(turn.lastCalledAt(), hallNow);
        int shown = count(ticket, turn, Acknowledgement.SHOWN);
        var boards = shown > 0 ? Signal.ARRIVED : silentAfter(SCREEN_PATIENCE, age);
        var hearing = Loudspeakers.of(hall).latest(ticket, turn, hallNow);
        return new CallSignals(boards, shown, voice(hearing), silence(hearing));
    }

    private static Signal voice(Hearing hearing) {
        return switch (hearing) {
            case Hearing.Expected _ -> Signal.EXPECTED;
            case Hearing.Heard _ -> Signal.ARRIVED;
            case Hearing.Quiet _ -> Signal.FAILED;
            case Hearing.Unheard(var misses) ->
                    misses.stream().anyMatch(Miss::answers) ? Signal.FAILED : Signal.SILENT;
        };
    }

    private static Optional<Silence> silence(Hearing hearing) {
        return switch (hearing) {
            case Hearing.Expected _, Hearing.Heard _ -> Optional.empty();
            case Hearing.Quiet _ -> Optional.of(Silence.QUIET_HOURS);
            case Hearing.Unheard(var misses) ->
                    misses.stream().flatMap(miss -> miss.why().stream()).findFirst();
        };
    }

    private static Signal silentAfter(Duration patience, Duration age) {
        return age.compareTo(patience) < 0 ? Signal.EXPECTED : Signal.SILENT;
    }

    private static int count(Ticket ticket, Ticket.Turn turn, Acknowledgement what) {
        return (int)
                turn.acknowledged().stream()
                        .filter(ack -> ack.times() == ticket.calls() && ack.what() == what)
                        .map(CallAcknowledged::by)
                        .distinct()
                        .count();
    }
}

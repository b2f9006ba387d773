package cn.yimen.desk.desk;

import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the latest call of a number reached the hall's screens and loudspeakers.
///
/// @param boardsShown how many screens have painted it
/// @param silence why it was not spoken, where a loudspeaker said so and none spoke
public record CallSignals(Signal boards, int boardsShown, Signal voice, Optional<Silence> silence) {

    /// A screen answers as soon as it has painted.
    public static final Duration SCREEN_PATIENCE = Duration.ofSeconds(2);

    /// A loudspeaker answers when it has spoken: it begins after 1 s and takes 12 s at most.
    public static final Duration VOICE_PATIENCE = Duration.ofSeconds(15);

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

    public static CallSignals of(Ticket ticket, Ticket.Turn turn, Instant hallNow) {
        var age = Span.since(turn.lastCalledAt(), hallNow);
        int shown = count(ticket, turn, Acknowledgement.SHOWN);
        var boards = shown > 0 ? Signal.ARRIVED : silentAfter(SCREEN_PATIENCE, age);
        var voice = voice(ticket, turn, age);
        var silence = voice == Signal.FAILED ? silence(ticket, turn) : Optional.<Silence>empty();
        return new CallSignals(boards, shown, voice, silence);
    }

    private static Signal voice(Ticket ticket, Ticket.Turn turn, Duration age) {
        if (count(ticket, turn, Acknowledgement.SPOKEN) > 0) {
            return Signal.ARRIVED;
        }
        return count(ticket, turn, Acknowledgement.NOT_SPOKEN) > 0
                ? Signal.FAILED
                : silentAfter(VOICE_PATIENCE, age);
    }

    private static Optional<Silence> silence(Ticket ticket, Ticket.Turn turn) {
        return turn.acknowledged().stream()
                .filter(ack -> ack.times() == ticket.calls())
                .flatMap(ack -> ack.why().stream())
                .findFirst();
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

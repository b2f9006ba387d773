package cn.yimen.display.board;

import cn.yimen.display.board.BoardEvent.VoiceEnded;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.rules.Loudspeakers;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// What this board did with each call. Forgets calls that nobody can bring up again.
///
/// @param voiced announced or reported as not spoken
/// @param shown acknowledged as painted
/// @param speaking handed to the loudspeaker, which has not ended
/// @param voiceEnds when the loudspeaker ended, by hub time
record CallRecord(
        PSet<RecentCall> voiced,
        PSet<RecentCall> shown,
        PSet<RecentCall> speaking,
        PMap<RecentCall, Instant> voiceEnds) {

    private static final Duration KEPT = Duration.ofMinutes(10);

    static CallRecord empty() {
        return new CallRecord(Empty.set(), Empty.set(), Empty.set(), Empty.map());
    }

    CallRecord announced(RecentCall call) {
        return new CallRecord(voiced.plus(call), shown, speaking.plus(call), voiceEnds);
    }

    CallRecord reported(RecentCall call) {
        return new CallRecord(voiced.plus(call), shown, speaking, voiceEnds);
    }

    CallRecord painted(RecentCall call) {
        return new CallRecord(voiced, shown.plus(call), speaking, voiceEnds);
    }

    CallRecord voiceEnded(VoiceEnded event, Instant hubTime) {
        var call = event.call();
        var silent = speaking.minus(call);
        return switch (event.voiced()) {
            case Voiced.Spoken _, Voiced.NotSpoken _, Voiced.Partly _ ->
                    new CallRecord(voiced, shown, silent, voiceEnds.plus(call, hubTime));
            case Voiced.Elsewhere _ -> new CallRecord(voiced, shown, silent, voiceEnds);
        };
    }

    /// Also true where the journal knows it, so that a board that was started anew does not repeat
    /// what it did before.
    boolean hasVoiced(RecentCall call, HallState state, DeviceId self) {
        return voiced.contains(call)
                || answered(call, state, self, Acknowledgement.SPOKEN)
                || answered(call, state, self, Acknowledgement.NOT_SPOKEN);
    }

    boolean hasShown(RecentCall call, HallState state, DeviceId self) {
        return shown.contains(call) || answered(call, state, self, Acknowledgement.SHOWN);
    }

    /// Whether a loudspeaker of the place where its people wait said that it could not, and none
    /// that it did.
    static boolean isUnspoken(RecentCall call, HallState state) {
        return said(call, state, Acknowledgement.NOT_SPOKEN).findAny().isPresent()
                && isDenied(call, state);
    }

    private static boolean isDenied(RecentCall call, HallState state) {
        return state.ticket(call.ticket())
                .filter(ticket ->
                        turn(call, state)
                                .filter(turn ->
                                        Loudspeakers.of(state).isDenied(ticket, turn, call.times()))
                                .isPresent())
                .isPresent();
    }

    CallRecord forgetting(HallState state, Instant hubTime) {
        var record = this;
        for (var call : voiced.plusAll(shown)) {
            boolean old = Duration.between(call.at(), hubTime).compareTo(KEPT) > 0;
            if (old && !state.recentCalls().contains(call)) {
                record = record.without(call);
            }
        }
        return record;
    }

    private CallRecord without(RecentCall call) {
        return new CallRecord(
                voiced.minus(call), shown.minus(call), speaking.minus(call), voiceEnds.minus(call));
    }

    private static boolean answered(
            RecentCall call, HallState state, DeviceId self, Acknowledgement what) {
        return said(call, state, what).anyMatch(answer -> answer.by().equals(self));
    }

    /// Of this call, by any board.
    private static Stream<CallAcknowledged> said(
            RecentCall call, HallState state, Acknowledgement what) {
        return turn(call, state).stream()
                .flatMap(turn -> turn.acknowledged().stream())
                .filter(answer -> answer.times() == call.times() && answer.what() == what);
    }

    /// The turn that the call belongs to: a number that was passed and called again has another.
    private static Optional<Ticket.Turn> turn(RecentCall call, HallState state) {
        return state.ticket(call.ticket())
                .flatMap(Ticket::turn)
                .filter(turn -> !call.at().isBefore(turn.calledAt()));
    }
}

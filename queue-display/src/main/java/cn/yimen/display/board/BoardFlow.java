package cn.yimen.display.board;

import cn.yimen.display.board.BoardEvent.Beat;
import cn.yimen.display.board.BoardEvent.Counted;
import cn.yimen.display.board.BoardEvent.Foreseen;
import cn.yimen.display.board.BoardEvent.Painted;
import cn.yimen.display.board.BoardEvent.Ticked;
import cn.yimen.display.board.BoardEvent.Updated;
import cn.yimen.display.board.BoardEvent.VoiceEnded;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The board's one-way flow: what it knows and what happens → what it knows next and what it wants
/// done. Every call that it comes to know is announced exactly once, or reported as not spoken
/// exactly once, however often the link breaks.
public final class BoardFlow {

    /// Older calls are not announced any more: those people have gone, or asked.
    public static final Duration WORTH_SAYING = Duration.ofSeconds(30);

    private BoardFlow() {}

    /// @param now by the machine's own clock, which never goes back
    public static BoardStep update(BoardMemory memory, BoardEvent event, Instant now) {
        return foreseeing(step(memory, event, now), now);
    }

    private static BoardStep step(BoardMemory memory, BoardEvent event, Instant now) {
        return switch (event) {
            case Updated e -> updated(memory, e, now);
            case Beat e -> beat(memory, e, now);
            case Painted e -> painted(memory, e.picture());
            case VoiceEnded e -> voiceEnded(memory, e, now);
            case Counted e -> quiet(memory.with(e.counts()));
            case Foreseen e -> quiet(memory.with(memory.outlook().with(e.told())));
            case Ticked _ -> quiet(ticked(memory, now));
        };
    }

    private static BoardStep quiet(BoardMemory memory) {
        return new BoardStep(memory, List.of());
    }

    private static BoardStep updated(BoardMemory before, Updated event, Instant now) {
        var memory = before.heard(now).with(event.state());
        return memory.clock().known() ? announcing(memory, event.events(), now) : quiet(memory);
    }

    /// How old a call is can only be told by the server's clock: what came before its first beat is
    /// looked at now.
    private static BoardStep beat(BoardMemory before, Beat event, Instant now) {
        var heard = before.heard(now).corrected(event.hubTime(), now);
        var memory = heard.with(heard.calls().forgetting(heard.state(), heard.hubTime(now)));
        return before.clock().known() ? quiet(memory) : announcing(memory, List.of(), now);
    }

    private static BoardStep announcing(BoardMemory memory, List<Recorded> events, Instant now) {
        if (!memory.setup().speaks()) {
            return quiet(memory);
        }
        var hub = memory.hubTime(now);
        var effects = new ArrayList<BoardEffect>();
        var calls = memory.calls();
        for (var call : unvoiced(memory, events)) {
            if (isWorthSaying(call, memory, hub)) {
                calls = calls.announced(call);
                effects.add(new BoardEffect.Announce(call));
            } else {
                calls = calls.reported(call);
                effects.addAll(tooOld(call, memory));
            }
        }
        return new BoardStep(memory.with(calls), effects);
    }

    /// The calls that this board has not dealt with, the oldest first: those of the events, and
    /// those that a snapshot brought.
    private static List<RecentCall> unvoiced(BoardMemory memory, List<Recorded> events) {
        var state = memory.state();
        return Stream.concat(
                        events.stream().flatMap(event -> call(event, state).stream()),
                        memory.own().stream())
                .filter(call -> memory.setup().filter().shows(call, state))
                .distinct()
                .filter(call -> !memory.calls().hasVoiced(call, state, memory.self()))
                .sorted(Comparator.comparing(RecentCall::at))
                .toList();
    }

    private static Optional<RecentCall> call(Recorded recorded, HallState state) {
        return switch (recorded.event()) {
            case Called e -> call(state, e.ticket(), e.window(), 1, recorded.at());
            case Recalled e -> call(state, e.ticket(), e.window(), e.times(), recorded.at());
            default -> Optional.empty();
        };
    }

    private static Optional<RecentCall> call(
            HallState state, TicketId ticket, WindowId window, int times, Instant at) {
        return state.ticket(ticket)
                .map(known -> new RecentCall(ticket, known.number(), window, times, at));
    }

    /// Young enough, and still the ticket's last word: a withdrawn number has left the list, and a
    /// newer call of the same ticket says the same.
    private static boolean isWorthSaying(RecentCall call, BoardMemory memory, Instant hub) {
        return Duration.between(call.at(), hub).compareTo(WORTH_SAYING) <= 0
                && memory.own().contains(call);
    }

    private static BoardStep painted(BoardMemory memory, BoardState picture) {
        var effects = new ArrayList<BoardEffect>();
        var calls = memory.calls();
        for (var call : picture.litCalls()) {
            if (!calls.hasShown(call, memory.state(), memory.self())) {
                calls = calls.painted(call);
                effects.add(new BoardEffect.Acknowledge(call, Acknowledgement.SHOWN));
            }
        }
        return new BoardStep(memory.with(calls), effects);
    }

    private static BoardStep voiceEnded(BoardMemory memory, VoiceEnded event, Instant now) {
        var calls = memory.calls().voiceEnded(event, memory.hubTime(now));
        return new BoardStep(memory.with(calls), answers(event));
    }

    private static List<BoardEffect> answers(VoiceEnded event) {
        return switch (event.voiced()) {
            case Voiced.Spoken spoken -> List.of(spoken(event.call(), spoken));
            case Voiced.NotSpoken(var why, var places) ->
                    List.of(notSpoken(event.call(), why, places));
            case Voiced.Partly(var spoken, Voiced.NotSpoken(var why, var places)) ->
                    List.of(spoken(event.call(), spoken), notSpoken(event.call(), why, places));
            case Voiced.Elsewhere _ -> List.of();
        };
    }

    /// Nothing where others speak to the place.
    private static List<BoardEffect> tooOld(RecentCall call, BoardMemory memory) {
        var places = CallPlaces.serving(memory, call);
        return places.isEmpty() ? List.of() : List.of(notSpoken(call, Silence.TOO_OLD, places));
    }

    private static BoardEffect spoken(RecentCall call, Voiced.Spoken spoken) {
        return new BoardEffect.Acknowledge(
                call, Acknowledgement.SPOKEN, Optional.empty(), spoken.places());
    }

    private static BoardEffect notSpoken(RecentCall call, Silence why, List<Place> places) {
        return new BoardEffect.Acknowledge(
                call, Acknowledgement.NOT_SPOKEN, Optional.of(why), places);
    }

    private static BoardMemory ticked(BoardMemory memory, Instant now) {
        var wear = memory.wear();
        return memory.with(BoardPicture.isQuiet(memory, now) ? wear.quiet(now) : wear.busy(now));
    }

    /// Only a board that shows lines asks, now and then. Before the first answer nothing true can
    /// be shown, so the first is worked out at once.
    private static BoardStep foreseeing(BoardStep step, Instant now) {
        var memory = step.memory();
        var outlook = memory.outlook();
        if (!isAsked(memory) || !outlook.isDue(memory.state(), now)) {
            return step;
        }
        var question = new BoardEffect.Foresee(memory.setup(), memory.state(), memory.hubTime(now));
        var asked = outlook.asked(memory.state(), now);
        return outlook.told().isEmpty()
                ? new BoardStep(
                        memory.with(asked.with(Foresight.of(question).told())), step.effects())
                : new BoardStep(
                        memory.with(asked),
                        Stream.concat(step.effects().stream(), Stream.of(question)).toList());
    }

    private static boolean isAsked(BoardMemory memory) {
        return memory.state().config().isPresent() && showsLines(memory.setup().kind());
    }

    private static boolean showsLines(BoardSetup.Kind kind) {
        return switch (kind) {
            case BoardSetup.Kind.Main _, BoardSetup.Kind.Area _ -> true;
            case BoardSetup.Kind.AtWindow _, BoardSetup.Kind.Rating _ -> false;
        };
    }
}

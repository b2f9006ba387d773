package cn.yimen.hall.rules;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.rules.Hearing.Miss;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Judges by place whether a call was heard: people wait where their line waits, and a loudspeaker
/// on another floor does not reach them. One that says no place speaks to the whole hall, and
/// counts only where no loudspeaker is known that belongs to the place.
///
/// @param places where each board's loudspeakers are heard, as its answers of the day say
public record Loudspeakers(HallState hall, Map<DeviceId, Set<Place>> places) {

    /// A loudspeaker begins after 1 s and takes 12 s at most.
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    public Loudspeakers {
        places = Map.copyOf(places);
    }

    public static Loudspeakers of(HallState hall) {
        var places = new HashMap<DeviceId, Set<Place>>();
        hall.tickets().values().stream()
                .flatMap(ticket -> ticket.turn().stream())
                .flatMap(turn -> turn.acknowledged().stream())
                .filter(answer -> answer.what() != Acknowledgement.SHOWN)
                .forEach(answer ->
                        places.computeIfAbsent(answer.by(), _ -> new HashSet<>())
                                .addAll(places(answer)));
        return new Loudspeakers(hall, places);
    }

    /// A board of an earlier release says no place.
    private static List<Place> places(CallAcknowledged answer) {
        return answer.places().filter(told -> !told.isEmpty()).orElse(List.of(Place.wholeHall()));
    }

    /// Whether any loudspeaker of the hall is known at all.
    public boolean isAny() {
        return !places.isEmpty()
                || hall.devices().values().stream()
                        .anyMatch(part -> part.part().equals(DevicePart.LOUDSPEAKER));
    }

    /// What became of the latest call of a turn.
    public Hearing latest(Ticket ticket, Ticket.Turn turn, Instant now) {
        boolean late = Duration.between(turn.lastCalledAt(), now).compareTo(PATIENCE) >= 0;
        return of(ticket, turn, ticket.calls(), late);
    }

    /// @param times which call of the ticket
    /// @param late whether whoever said nothing yet will say nothing any more
    public Hearing of(Ticket ticket, Ticket.Turn turn, int times, boolean late) {
        var reach = reach(ticket.line());
        var answers = answers(reach, turn, times);
        if (answers.stream().anyMatch(answer -> answer.what() == Acknowledgement.SPOKEN)) {
            return new Hearing.Heard();
        }
        var missing = missing(reach, answers);
        return late || (!answers.isEmpty() && missing.isEmpty())
                ? unheard(answers, missing)
                : new Hearing.Expected();
    }

    /// Whether the loudspeakers of the place say that they could not, and none that it did, for
    /// whatever reason.
    public boolean isDenied(Ticket ticket, Ticket.Turn turn, int times) {
        var answers = answers(reach(ticket.line()), turn, times);
        return !answers.isEmpty()
                && answers.stream().allMatch(each -> each.what() == Acknowledgement.NOT_SPOKEN);
    }

    private static List<CallAcknowledged> answers(Reach reach, Ticket.Turn turn, int times) {
        return turn.acknowledged().stream()
                .filter(answer -> answer.times() == times)
                .filter(answer -> answer.what() != Acknowledgement.SHOWN)
                .filter(answer -> reach.holds(places(answer)))
                .toList();
    }

    private static Hearing unheard(List<CallAcknowledged> silent, List<DeviceId> missing) {
        var quiet = Optional.of(Silence.QUIET_HOURS);
        if (!silent.isEmpty() && silent.stream().allMatch(each -> each.why().equals(quiet))) {
            return new Hearing.Quiet();
        }
        var misses =
                Stream.concat(
                                silent.stream()
                                        .map(each ->
                                                new Miss(Optional.of(each.by()), true, each.why())),
                                missing.stream()
                                        .map(board ->
                                                new Miss(
                                                        Optional.of(board),
                                                        false,
                                                        Optional.empty())))
                        .toList();
        return new Hearing.Unheard(
                misses.isEmpty()
                        ? List.of(new Miss(Optional.empty(), false, Optional.empty()))
                        : misses);
    }

    /// Boards that speak to the place and did not answer.
    private List<DeviceId> missing(Reach reach, List<CallAcknowledged> silent) {
        return places.entrySet().stream()
                .filter(board -> reach.holds(board.getValue()))
                .map(Map.Entry::getKey)
                .filter(board -> silent.stream().noneMatch(each -> each.by().equals(board)))
                .sorted(Comparator.comparing(DeviceId::value))
                .toList();
    }

    private Reach reach(LineId id) {
        var line = hall.config().flatMap(config -> config.line(id));
        var own =
                line.filter(known ->
                        places.values().stream()
                                .flatMap(Set::stream)
                                .anyMatch(place -> belongs(place, known)));
        return new Reach(own);
    }

    private static boolean belongs(Place place, Line line) {
        return !place.reachesAll() && place.reaches(line.floor(), line.area());
    }

    /// Whose loudspeakers count for a line.
    ///
    /// @param own the line, where loudspeakers are known that belong to its place; empty where only
    ///   those of the whole hall speak to it
    private record Reach(Optional<Line> own) {

        boolean holds(Collection<Place> places) {
            return places.stream()
                    .anyMatch(place ->
                            own.map(line -> belongs(place, line)).orElseGet(place::reachesAll));
        }
    }
}

package cn.yimen.server.queue;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.rules.LineHours;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a line gives a number to somebody who walks in now (取号规则). A number that surely never
/// came out of a printer was given to nobody and counts for nothing.
///
/// @param prefixes of all the lines
record Admission(Counter counter, Line line, LineHours hours, Set<String> prefixes) {

    static Admission to(Line line, Counter counter) {
        var hours = LineHours.of(counter.state(), counter.config(), line, counter.day());
        var prefixes =
                counter.config().lines().stream().map(Line::prefix).collect(Collectors.toSet());
        return new Admission(counter, line, hours, prefixes);
    }

    Optional<Refusal> refusal(Optional<HolderRef> person) {
        var rule = counter.config().issuing();
        if (counter.state().line(line.id()).closed().isPresent()) {
            return Optional.of(Refusal.LINE_CLOSED);
        }
        if (rule.onlyInHours() && !hours.gives(time(counter.context().now()))) {
            return Optional.of(Refusal.OUTSIDE_HOURS);
        }
        if (rule.whileServable() && isDayFull()) {
            return Optional.of(Refusal.DAY_IS_FULL);
        }
        if (isUsedUp()) {
            return Optional.of(Refusal.CAPACITY_USED_UP);
        }
        return person.filter(_ -> rule.perPersonDaily() > 0)
                .filter(ref -> givenTo(ref) >= rule.perPersonDaily())
                .map(_ -> Refusal.TOO_MANY_NUMBERS);
    }

    /// Where nobody knows how long one would wait, nobody is sent away for it.
    private boolean isDayFull() {
        var now = counter.context().now();
        var waiting = WaitEstimate.ifJoined(counter.state(), line.id(), now);
        return hours.end()
                .flatMap(end ->
                        waiting.map(range -> Duration.ofMinutes(range.fromMinutes()))
                                .map(now::plus)
                                .map(turn -> turn.isAfter(onThisDay(end))))
                .orElse(false);
    }

    private Instant onThisDay(LocalTime time) {
        return counter.day().atTime(time).atZone(counter.config().zone()).toInstant();
    }

    private boolean isUsedUp() {
        var segment = hours.countedAt(time(counter.context().now()));
        return isReached(line.dailyCapacity(), _ -> true)
                || segment.filter(now -> isReached(now.capacity(), at -> isIn(now, at)))
                        .isPresent();
    }

    /// @param counts whether what was given or booked for that moment does
    private boolean isReached(int capacity, Predicate<Instant> counts) {
        return capacity > 0 && taken(counts) >= capacity;
    }

    private long taken(Predicate<Instant> counts) {
        return Stream.concat(given().map(Ticket::issuedAt), booked().map(Appointment::from))
                .filter(counts)
                .count();
    }

    private boolean isIn(Segment segment, Instant at) {
        return hours.countedAt(time(at)).equals(Optional.of(segment));
    }

    private Stream<Ticket> given() {
        return counter.state().tickets().values().stream().filter(this::isGivenHere);
    }

    /// Numbers of the line's prefix, wherever their holders were sent since; and those that kiosks
    /// gave for it from their own series.
    private boolean isGivenHere(Ticket ticket) {
        boolean isOurs =
                ticket.number().prefix().equals(line.prefix())
                        || (isOfNoLine(ticket) && isFor(ticket.items().getFirst()));
        return isOurs && ticket.paper() != PaperState.NONE;
    }

    private boolean isOfNoLine(Ticket ticket) {
        return !prefixes.contains(ticket.number().prefix());
    }

    private boolean isFor(ItemCode code) {
        return counter.context()
                .catalogue()
                .item(code)
                .filter(item -> item.line().equals(line.id()))
                .isPresent();
    }

    private Stream<Appointment> booked() {
        return counter.state().appointments().values().stream()
                .filter(booking -> booking.day().equals(counter.day()))
                .filter(booking -> booking.line().equals(line.id()))
                .filter(booking -> booking.stage() == Appointment.Stage.BOOKED);
    }

    private long givenTo(HolderRef person) {
        return counter.state().heldBy(person).stream().filter(this::isGivenHere).count();
    }

    private LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, counter.config().zone());
    }
}

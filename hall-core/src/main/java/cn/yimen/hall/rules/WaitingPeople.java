package cn.yimen.hall.rules;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Those who wait, in queues of which only the first can be called: of one line, one class, and
/// bound to the same window or to none. Alive only inside one question.
final class WaitingPeople {

    /// Whose wait is asked for.
    ///
    /// @param place behind everybody where they have no number yet
    record Asked(
            Optional<TicketId> ticket,
            LineId line,
            PriorityClass priority,
            double since,
            double place,
            Optional<WindowId> onlyAt) {}

    private record Key(LineId line, PriorityClass priority, Optional<WindowId> onlyAt) {}

    private record Person(double place, double since) {}

    private final Map<Key, List<Person>> people = new LinkedHashMap<>();
    private final Instant now;

    private WaitingPeople(Instant now) {
        this.now = now;
    }

    static List<WaitingQueue> of(HallState state, List<LineId> lines, Asked asked, Instant now) {
        var waiting = new WaitingPeople(now);
        lines.forEach(line -> waiting.enter(state.waitingIn(line), asked));
        var own = new Person(asked.place(), asked.since());
        var key = new Key(asked.line(), asked.priority(), asked.onlyAt());
        waiting.people.computeIfAbsent(key, _ -> new ArrayList<>()).add(own);
        var rule = state.config().orElseThrow().priority();
        Newcomers.of(state, lines, rule.rate(asked.priority()), now)
                .forEach(newcomer -> waiting.enter(newcomer));
        return waiting.people.entrySet().stream()
                .map(entry ->
                        queue(
                                lines.indexOf(entry.getKey().line()),
                                entry.getKey(),
                                order(entry.getValue()),
                                own,
                                rule))
                .toList();
    }

    /// A number that rejoined counts as waiting since the one behind it, as in the contest itself.
    private void enter(List<Ticket> line, Asked asked) {
        double since = Double.POSITIVE_INFINITY;
        for (var ticket : line.reversed()) {
            since = Math.min(since, seconds(ticket.waitingSince()));
            if (!asked.ticket().equals(Optional.of(ticket.id()))) {
                var key = new Key(ticket.line(), ticket.priority(), ticket.onlyAt());
                people.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new Person(ticket.place(), since));
            }
        }
    }

    private void enter(Newcomers.Newcomer newcomer) {
        var key = new Key(newcomer.line(), newcomer.priority(), Optional.empty());
        people.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Person(Double.POSITIVE_INFINITY, newcomer.seconds()));
    }

    private double seconds(Instant at) {
        return Duration.between(now, at).toMillis() / 1000.0;
    }

    private static List<Person> order(List<Person> people) {
        return people.stream()
                .sorted(
                        Comparator.comparingDouble(Person::place)
                                .thenComparingDouble(Person::since))
                .toList();
    }

    private static WaitingQueue queue(
            int line, Key key, List<Person> order, Person own, PriorityRule rule) {
        var since = order.stream().mapToDouble(Person::since).toArray();
        return new WaitingQueue(
                new WaitingQueue.Kind(line, key.onlyAt()),
                rule.rate(key.priority()),
                since,
                order.indexOf(own));
    }
}

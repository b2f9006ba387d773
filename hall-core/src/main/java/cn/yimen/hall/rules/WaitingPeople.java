package cn.yimen.hall.rules;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Those who wait, in queues of which only the first can be called: of one line, one class, and
/// bound to the same window or to none. Alive only inside one question.
final class WaitingPeople {

    /// Whose wait is asked for.
    ///
    /// @param since in seconds from now, of somebody who does not wait yet
    /// @param place behind everybody where they have no number yet
    record Asked(
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
        lines.forEach(line -> waiting.enter(state.waitingIn(line)));
        var key = new Key(asked.line(), asked.priority(), asked.onlyAt());
        var own = waiting.find(key, asked);
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

    /// Counting since when the contest itself counts.
    private void enter(List<Ticket> line) {
        var behind = new EnumMap<PriorityClass, Instant>(PriorityClass.class);
        for (var ticket : line.reversed()) {
            queueOf(new Key(ticket.line(), ticket.priority(), ticket.onlyAt()))
                    .add(new Person(ticket.place(), seconds(Contest.since(ticket, behind))));
        }
    }

    private void enter(Newcomers.Newcomer newcomer) {
        queueOf(new Key(newcomer.line(), newcomer.priority(), Optional.empty()))
                .add(new Person(Double.POSITIVE_INFINITY, newcomer.seconds()));
    }

    private List<Person> queueOf(Key key) {
        return people.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    /// Whoever does not wait yet is put there.
    private Person find(Key key, Asked asked) {
        var queue = queueOf(key);
        return queue.stream()
                .filter(person -> person.place() == asked.place())
                .findFirst()
                .orElseGet(() -> {
                    var own = new Person(asked.place(), asked.since());
                    queue.add(own);
                    return own;
                });
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

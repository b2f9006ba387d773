package cn.yimen.hall.rules;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.state.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/// Those who wait for one window, and who of them comes first. Alive only inside one question.
final class Contest {

    private record Queue(LineId line, PriorityClass priority) {}

    private final PriorityRule rule;
    private final Comparator<Contender> byScore;
    private final List<List<Contender>> lines = new ArrayList<>();
    private final Map<Queue, PriorityQueue<Contender>> queues = new LinkedHashMap<>();
    private final NavigableSet<Contender> due = new TreeSet<>(Contender.BY_PLACE);

    Contest(PriorityRule rule, Instant now) {
        this.rule = rule;
        byScore =
                Comparator.comparingDouble((Contender c) -> c.score(now, rule.rate(c.priority())))
                        .reversed()
                        .thenComparing(Contender::since)
                        .thenComparingInt(Contender::preference)
                        .thenComparing(Contender.BY_PLACE);
    }

    /// One more line, less preferred than those before.
    ///
    /// @param byPlace those of the line who may be called
    void enter(List<Ticket> byPlace) {
        var backwards = new ArrayList<Contender>(byPlace.size());
        var latest = new EnumMap<PriorityClass, Instant>(PriorityClass.class);
        for (var ticket : byPlace.reversed()) {
            backwards.add(new Contender(ticket, lines.size(), since(ticket, latest)));
        }
        backwards.reversed().forEach(this::enter);
        lines.add(backwards.reversed());
    }

    /// A number that rejoined or was put in front counts as waiting since the one of its class
    /// behind it: its own waiting would put it last. A booked number counts from its slot, and
    /// lifts nobody.
    ///
    /// @param behind since when the last one seen of each class waits, from the back of the line
    static Instant since(Ticket ticket, Map<PriorityClass, Instant> behind) {
        return Contender.isBooked(ticket)
                ? ticket.waitingSince()
                : behind.merge(ticket.priority(), ticket.waitingSince(), Contest::earlier);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void enter(Contender contender) {
        queueOf(contender).add(contender);
        if (contender.overtaken() >= rule.overtakeLimit()) {
            due.add(contender);
        }
    }

    private PriorityQueue<Contender> queueOf(Contender contender) {
        return queues.computeIfAbsent(
                new Queue(contender.line(), contender.priority()),
                _ -> new PriorityQueue<>(Contender.BY_TURN));
    }

    /// Where somebody has been overtaken as often as one may be, the earliest of them is due, and
    /// goes behind nobody but earlier ones of the same line and class. Otherwise the highest score.
    Optional<Contender> first() {
        return isSomebodyDue()
                ? Optional.of(turnUpTo(due.getFirst()))
                : queues.values().stream()
                        .flatMap(queue -> Optional.ofNullable(queue.peek()).stream())
                        .min(byScore);
    }

    boolean isSomebodyDue() {
        return !due.isEmpty();
    }

    private Contender turnUpTo(Contender latest) {
        return lines.get(latest.preference()).stream()
                .takeWhile(c -> !latest.isBefore(c))
                .filter(c -> c.priority() == latest.priority())
                .min(Contender.BY_TURN)
                .orElse(latest);
    }

    /// The earliest first.
    List<Contender> overtakenBy(Contender called) {
        return lines.stream()
                .flatMap(line -> line.stream().takeWhile(c -> c.isBefore(called)))
                .sorted(Contender.BY_PLACE)
                .toList();
    }

    /// As if this one were called now.
    void call(Contender called) {
        for (var line : lines) {
            line.stream().takeWhile(c -> c.isBefore(called)).forEach(this::overtake);
        }
        lines.get(called.preference()).remove(called);
        queueOf(called).remove(called);
        due.remove(called);
    }

    private void overtake(Contender contender) {
        if (contender.overtakenOnceMore() >= rule.overtakeLimit()) {
            due.add(contender);
        }
    }
}

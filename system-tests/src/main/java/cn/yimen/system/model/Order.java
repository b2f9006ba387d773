package cn.yimen.system.model;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In which order a window calls people, looked up anew for every question.
final class Order {

    private final Books books;
    private final WindowId window;
    private final List<LineId> lines;
    private final PriorityRule rule;
    private final Map<Slip, Integer> imagined = new HashMap<>();

    /// From when each one's waiting counts.
    private record Counts(Map<Slip, Instant> from) {

        Instant of(Slip slip) {
            return from.getOrDefault(slip, slip.since);
        }
    }

    Order(Books books, WindowId window) {
        this.books = books;
        this.window = window;
        lines = new Desk(books).served(window);
        rule = books.config.priority();
    }

    Optional<Slip> first() {
        return first(contest());
    }

    /// Whom the window would call, one after the other.
    List<Slip> everybody() {
        var left = new ArrayList<>(reachable());
        var order = new ArrayList<Slip>();
        while (!left.isEmpty()) {
            var contest = inTimeOrAll(left);
            var next = first(contest).orElseThrow();
            passedBy(next, contest).forEach(slip -> imagined.merge(slip, 1, Integer::sum));
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    String because(Slip called) {
        if (contest().stream().anyMatch(this::isDue)) {
            return "OVERTAKE_LIMIT";
        }
        return overtakenBy(called).isEmpty() ? "FIRST_COME" : "HIGHEST_PRIORITY";
    }

    /// Those with an earlier place who lose a turn by this call.
    List<Slip> overtakenBy(Slip called) {
        return passedBy(called, contest());
    }

    /// A clerk's choice counts for those whose time has come, and for nobody else.
    List<Slip> overtakenByChoice(Slip called) {
        return passedBy(called, reachable().stream().filter(this::isInTime).toList());
    }

    private List<Slip> passedBy(Slip called, List<Slip> contest) {
        return contest.stream().filter(slip -> slip != called && isBefore(slip, called)).toList();
    }

    private List<Slip> contest() {
        return inTimeOrAll(reachable());
    }

    /// Before a booked slot nobody is called while somebody else waits.
    private List<Slip> inTimeOrAll(List<Slip> slips) {
        var inTime = slips.stream().filter(this::isInTime).toList();
        return inTime.isEmpty() ? slips : inTime;
    }

    private boolean isInTime(Slip slip) {
        return slip.booking.isEmpty() || !slip.since.isAfter(books.now);
    }

    /// By place; none is there twice.
    private List<Slip> reachable() {
        return books.slips.values().stream()
                .filter(slip -> slip.stage == Stage.WAITING && lines.contains(slip.line))
                .filter(slip -> !isKeptForAnother(slip) && !isPersonElsewhere(slip))
                .sorted((one, other) -> isBefore(one, other) ? -1 : 1)
                .toList();
    }

    /// Sent to a window that can still call them.
    boolean isKeptForAnother(Slip slip) {
        return slip.onlyAt.isPresent()
                && !slip.onlyAt.equals(Optional.of(window))
                && !books.post(slip.onlyAt.get()).isClosed()
                && new Desk(books).served(slip.onlyAt.get()).contains(slip.line);
    }

    boolean isPersonElsewhere(Slip slip) {
        for (var post : books.posts.values()) {
            boolean isThere = post.people.stream().anyMatch(other -> other.isOf(slip.person));
            if (isThere && !post.id.equals(window)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(Slip one, Slip other) {
        return one.place < other.place
                || (one.place == other.place && preference(one) < preference(other));
    }

    private int preference(Slip slip) {
        return Math.max(0, lines.indexOf(slip.line));
    }

    private Optional<Slip> first(List<Slip> contest) {
        var counts = new Counts(new HashMap<>());
        contest.forEach(slip -> counts.from.put(slip, countsFrom(slip, contest)));
        var due = contest.stream().filter(this::isDue).findFirst();
        return due.map(slip -> turnOf(slip, contest, counts))
                .or(() ->
                        contest.stream()
                                .filter(slip -> isItsTurn(slip, contest, counts))
                                .min(byScore(counts)));
    }

    private boolean isDue(Slip slip) {
        return slip.overtaken + imagined.getOrDefault(slip, 0) >= rule.overtakeLimit();
    }

    /// Whose turn it is among those of the line and class who do not stand behind this one.
    private Slip turnOf(Slip due, List<Slip> contest, Counts counts) {
        var before =
                contest.stream()
                        .filter(slip -> isOfSameQueue(slip, due) && !isBefore(due, slip))
                        .toList();
        return before.stream()
                .filter(slip -> isItsTurn(slip, before, counts))
                .findFirst()
                .orElseThrow();
    }

    private boolean isItsTurn(Slip slip, List<Slip> among, Counts counts) {
        for (var other : among) {
            if (isOfSameQueue(other, slip) && isEarlier(other, slip, counts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfSameQueue(Slip one, Slip other) {
        return one.line.equals(other.line) && one.priority == other.priority;
    }

    private boolean isEarlier(Slip one, Slip other, Counts counts) {
        int since = counts.of(one).compareTo(counts.of(other));
        return since < 0 || (since == 0 && isBefore(one, other));
    }

    /// The highest score first; then who waits longest, then the preferred line, then the place.
    private Comparator<Slip> byScore(Counts counts) {
        return Comparator.comparingDouble((Slip slip) -> -score(slip, counts.of(slip)))
                .thenComparing(counts::of)
                .thenComparingInt(this::preference)
                .thenComparingDouble(slip -> slip.place);
    }

    private double score(Slip slip, Instant from) {
        var waited = Duration.between(from, books.now);
        return Math.max(0, waited.toMillis() / 1000.0) * rule.rate(slip.priority);
    }

    /// Who stands before others of their line and class has waited as long as they.
    private Instant countsFrom(Slip slip, List<Slip> contest) {
        var from = slip.since;
        for (var other : contest) {
            boolean lifts = !isBooked(slip) && !isBooked(other) && isOfSameQueue(slip, other);
            if (lifts && isBefore(slip, other) && other.since.isBefore(from)) {
                from = other.since;
            }
        }
        return from;
    }

    private static boolean isBooked(Slip slip) {
        return slip.booking.isPresent() && slip.passed == 0 && slip.steps == 0;
    }
}

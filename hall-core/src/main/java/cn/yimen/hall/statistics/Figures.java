package cn.yimen.hall.statistics;

import cn.yimen.hall.statistics.Step.Ending;
import cn.yimen.hall.statistics.Step.Origin;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What a group of steps came to. Every step is in exactly one row of each table: of its line, of
/// the hour in which its wait began, and, once it was called, of its last window and clerk.
///
/// @param issued numbers given and held (取号); not those that were sent on
/// @param byStaff of these by hand (人工取号), `offline` by kiosks without the server
/// @param served steps that ended with service (办结), the next step elsewhere included
/// @param transferred steps that ended elsewhere without service (转移)
/// @param abandoned 弃号: withdrawn, or passed and not back; and on a day that is over whoever was
///   not served
/// @param waiting steps that go on
/// @param waits from the beginning of the wait to the first call; those who were never called are
///   not in it
/// @param services at the window, held time left out, of the steps that were served
/// @param overdue waits longer than [#OVERDUE] (等候超时)
/// @param ratings how many gave 1, 2, 3, 4, 5 (非常不满意 … 非常满意)
public record Figures(
        int issued,
        int byStaff,
        int offline,
        int served,
        int transferred,
        int abandoned,
        int waiting,
        Times waits,
        Times services,
        int overdue,
        List<Integer> ratings) {

    /// The limit that halls commonly promise.
    public static final Duration OVERDUE = Duration.ofMinutes(30);

    private static final int BEST = 5;
    private static final int FAIR = 3;

    public Figures {
        ratings = List.copyOf(ratings);
    }

    static Figures of(Collection<Step> all) {
        var steps = all.stream().filter(s -> s.ending() != Ending.NOT_HELD).toList();
        var waits = steps.stream().flatMap(step -> step.waited().stream()).toList();
        var served = steps.stream().filter(step -> step.ending().isServed()).toList();
        return new Figures(
                count(steps, step -> step.origin().isIssue()),
                count(steps, step -> step.origin() == Origin.STAFF),
                count(steps, step -> step.origin() == Origin.OFFLINE),
                served.size(),
                count(steps, step -> step.ending() == Ending.TRANSFERRED),
                count(steps, Figures::isAbandoned),
                count(steps, Figures::goesOn),
                Times.of(waits),
                Times.of(served.stream().map(Step::served).toList()),
                (int) waits.stream().filter(wait -> wait.compareTo(OVERDUE) > 0).count(),
                ratings(steps));
    }

    private static boolean isAbandoned(Step step) {
        return step.ending() == Ending.WITHDRAWN || step.ending() == Ending.PASSED;
    }

    private static boolean goesOn(Step step) {
        return switch (step.ending()) {
            case WAITING, AT_WINDOW, HELD -> true;
            case PASSED, SERVED, REFERRED, TRANSFERRED, WITHDRAWN, NOT_HELD -> false;
        };
    }

    private static List<Integer> ratings(List<Step> steps) {
        return IntStream.rangeClosed(1, BEST)
                .mapToObj(level -> count(steps, step -> step.rating() == level))
                .toList();
    }

    private static int count(List<Step> steps, Predicate<Step> which) {
        return (int) steps.stream().filter(which).count();
    }

    /// 弃号率: abandoned ÷ issued.
    public double abandonedShare() {
        return issued == 0 ? 0 : (double) abandoned / issued;
    }

    public int rated() {
        return ratings.stream().mapToInt(i -> i).sum();
    }

    /// 满意率: (rated − bad) ÷ rated, where 1 and 2 are bad; 1 where nobody rated.
    public double satisfiedShare() {
        int good = ratings.subList(FAIR - 1, BEST).stream().mapToInt(i -> i).sum();
        return rated() == 0 ? 1 : (double) good / rated();
    }
}

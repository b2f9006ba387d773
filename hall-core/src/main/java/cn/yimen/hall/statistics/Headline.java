package cn.yimen.hall.statistics;

import java.util.Collection;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A day in a few numbers, to be set beside another day's. Waits and service in seconds, shares
/// from 0 to 1.
public record Headline(
        double issued,
        double served,
        double abandonedShare,
        double meanWait,
        double p90Wait,
        double meanService,
        double utilisation,
        double satisfiedShare) {

    static Headline of(DayFigures day) {
        var hall = day.hall();
        double open = day.use().stream().mapToDouble(WindowUse::open).sum();
        double busy = day.use().stream().mapToDouble(WindowUse::busy).sum();
        return new Headline(
                hall.issued(),
                hall.served(),
                hall.abandonedShare(),
                hall.waits().mean(),
                hall.waits().p90(),
                hall.services().mean(),
                open == 0 ? 0 : busy / open,
                hall.satisfiedShare());
    }

    /// The usual: of each number its median over the days; empty with too few of them.
    static Optional<Headline> usual(Collection<DayFigures> days) {
        var all = days.stream().map(Headline::of).toList();
        return all.size() < SameWeekday.LEAST ? Optional.empty() : Optional.of(median(all));
    }

    private static Headline median(Collection<Headline> all) {
        return new Headline(
                median(all, Headline::issued),
                median(all, Headline::served),
                median(all, Headline::abandonedShare),
                median(all, Headline::meanWait),
                median(all, Headline::p90Wait),
                median(all, Headline::meanService),
                median(all, Headline::utilisation),
                median(all, Headline::satisfiedShare));
    }

    private static double median(Collection<Headline> all, ToDoubleFunction<Headline> number) {
        var sorted = all.stream().mapToDouble(number).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

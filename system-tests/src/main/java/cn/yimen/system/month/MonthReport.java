package cn.yimen.system.month;

import cn.yimen.system.bench.Disk;
import cn.yimen.system.bench.Timings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells the month day by day, each beside what the disk alone could do in that evening, and what
/// it came to.
final class MonthReport {

    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;
    private static final double MOST = 1.2;
    private static final int SYNC_BYTES = 4096;

    private final Disk disk;
    private final PrintStream out;
    private final Instant begun = Instant.now();
    private final List<DayFigures> days = new ArrayList<>();
    private final List<Double> syncs = new ArrayList<>();

    MonthReport(MonthPlan plan, Path folder, PrintStream out) {
        this.out = out;
        disk = new Disk(folder);
        tell(
                "%d days, %d kiosks, %d people at each a day (%d in the hall), seed %d",
                plan.days(), plan.kiosks(), plan.tickets(), plan.people(), plan.seed());
        tell(
                "%4s %8s %7s %9s %9s %9s %10s %9s %10s %9s  %s",
                "day",
                "numbers",
                "alone",
                "p50 ms",
                "p99 ms",
                "disk p99",
                "events",
                "hall MB",
                "kiosks MB",
                "waiting",
                "state");
    }

    private void tell(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }

    void evening(DayFigures day) {
        days.add(day);
        var alone = syncTimes();
        syncs.add(alone.percentile(99));
        tell(
                "%4d %8d %7d %9.2f %9.2f %9.2f %10d %9.1f %10.1f %9d  %s",
                day.day(),
                day.issue().count() + day.alone(),
                day.alone(),
                day.issue().percentile(50),
                day.issue().percentile(99),
                alone.percentile(99),
                day.events(),
                day.hallBytes() / MEGA,
                day.kioskBytes() / MEGA,
                day.uplink().backlog(),
                day.uplink().trouble().orElse("well"));
    }

    private Timings syncTimes() {
        try {
            return disk.syncTimes(SYNC_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("syncing the disk", e);
        }
    }

    /// @param gigabytes of the disk whose end is foretold
    void end(MonthRun.Result result, long gigabytes) {
        latency();
        growth(gigabytes);
        climb(result);
        tell(
                "ledger %d events, %d repeats known again; kiosks' journals: %d numbers of the"
                        + " hall, %d given alone",
                result.ledger().events(),
                result.ledger().repeats(),
                result.kiosks().given(),
                result.kiosks().alone());
        result.problems().forEach(problem -> tell("! %s", problem));
        tell(
                "%s; %d s in all",
                result.problems().isEmpty()
                        ? "nothing lost, nothing doubled, each ticket in order"
                        : "BROKEN",
                Duration.between(begun, Instant.now()).toSeconds());
    }

    private void latency() {
        double first = days.getFirst().issue().percentile(99);
        double last = days.getLast().issue().percentile(99);
        double ratio = last / first;
        tell(
                "issue p99, last day to first: %.2f (%s %.1f; the disk alone: %.2f)",
                ratio, ratio <= MOST ? "<=" : "NOT <=", MOST, syncs.getLast() / syncs.getFirst());
    }

    private void growth(long gigabytes) {
        if (days.size() < 2) {
            return;
        }
        grows("hall", days.stream().map(DayFigures::hallBytes).toList(), gigabytes);
        grows("kiosks", days.stream().map(DayFigures::kioskBytes).toList(), gigabytes);
    }

    private void grows(String what, List<Long> sizes, long gigabytes) {
        var growth = Growth.of(sizes);
        tell(
                "%s: %.2f MB a day, off the line by %.1f %% at most; %d GB are full after %d days",
                what,
                growth.perDay() / MEGA,
                growth.worst() * 100,
                gigabytes,
                growth.daysUntil((long) (gigabytes * GIGA)));
    }

    private void climb(MonthRun.Result result) {
        var climb = result.climb();
        double seconds = climb.working().toMillis() / 1e3;
        tell(
                "up in %.1f s of work and %d s of waiting (%.0f events a second), %d programs one"
                        + " after the other; on the line: %s",
                seconds,
                climb.waiting().toSeconds(),
                result.ledger().events() / seconds,
                climb.programs(),
                result.fates());
    }
}

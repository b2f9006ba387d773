package cn.yimen.system.bench;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.journal.Journal;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// How long a number takes while the hall's journal goes up, beside how long it takes otherwise:
/// one after the other, from the command to the sync, fifty a second.
///
/// @param journal which goes up
record UploadBeside(BenchHall hall, Journal<HallEvent> journal, Report report) {

    private static final String PART = "upload";
    private static final Duration ALONE = Duration.ofSeconds(6);
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();
    private static final double MOST = 2;

    void run(Runnable upload) throws InterruptedException {
        var last = journal.read(UploadPart.RECORDS - 1, 1).getFirst().at();
        try (var writer = EnginePart.writer(hall, journal, InstantSource.fixed(last))) {
            issue(writer, WARM_UP);
            var alone = issue(writer, ALONE);
            var beside = new Timings();
            var over = new AtomicBoolean();
            var kiosk =
                    Thread.ofPlatform()
                            .start(() -> {
                                while (!over.get()) {
                                    beside.add(one(writer));
                                }
                            });
            upload.run();
            over.set(true);
            kiosk.join();
            tell(alone, beside);
        }
    }

    private Timings issue(HallWriter writer, Duration lasts) {
        var timings = new Timings();
        long end = System.nanoTime() + lasts.toNanos();
        while (System.nanoTime() < end) {
            timings.add(one(writer));
        }
        return timings;
    }

    private long one(HallWriter writer) {
        LockSupport.parkNanos(PAUSE_NANOS);
        var ids = BenchHall.ids();
        var take = new TakeNumber(ids.ticket(), List.of(hall.item()), Optional.empty());
        long begin = System.nanoTime();
        if (!(writer.submit(BenchHall.command(ids, take)).join() instanceof Outcome.Answered)) {
            throw new IllegalStateException("the writer was busy");
        }
        return System.nanoTime() - begin;
    }

    private void tell(Timings alone, Timings beside) {
        millis("  a number alone, p50", alone.percentile(50));
        millis("  a number alone, p99", alone.percentile(99));
        millis("  a number meanwhile, p50", beside.percentile(50));
        millis("  a number meanwhile, p99", beside.percentile(99));
        report.add(
                Finding.of(
                        PART,
                        "  p99 meanwhile to alone",
                        beside.percentile(99) / alone.percentile(99),
                        "",
                        Budget.atMost(MOST)));
    }

    private void millis(String what, double value) {
        report.add(Finding.of(PART, what, value, "ms", Budget.none()));
    }
}

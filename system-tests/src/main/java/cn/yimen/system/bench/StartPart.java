package cn.yimen.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// From starting the server's process to its first answer: with nothing, and with a year's journal
/// behind a snapshot. The year is made once and kept for the next time.
final class StartPart {

    private static final String PART = "start";
    private static final int STARTS = 7;
    private static final double BUDGET_MILLIS = 500;

    private StartPart() {}

    static void run(Ground ground, Report report) throws Exception {
        var empty = ground.fresh(PART);
        BenchServer.start(ground.checkout(), ground.hall(), empty).stop();
        tell(ground, report, "empty journal", empty);
        var year = ground.folder().resolve("year");
        if (!Files.exists(year.resolve("journal.db"))) {
            write(ground, year);
        }
        // Brings the tables up to date, and leaves a snapshot that is this program's.
        BenchServer.start(ground.checkout(), ground.hall(), year).stop();
        tell(ground, report, "a year's journal", year);
    }

    private static void write(Ground ground, Path year) throws IOException {
        var making = ground.fresh("year");
        YearBook.write(ground.hall(), making);
        Files.move(making, year);
    }

    private static void tell(Ground ground, Report report, String what, Path data)
            throws Exception {
        var starts = new Timings();
        for (int start = 0; start < STARTS; start++) {
            long begin = System.nanoTime();
            try (var server = BenchServer.start(ground.checkout(), ground.hall(), data)) {
                server.health();
                starts.add(System.nanoTime() - begin);
            }
        }
        report.add(
                Finding.of(
                        PART,
                        "start → first answer, " + what + ", median",
                        starts.percentile(50),
                        "ms",
                        Budget.atMost(BUDGET_MILLIS)));
    }
}

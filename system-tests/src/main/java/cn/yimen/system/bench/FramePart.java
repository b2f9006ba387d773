package cn.yimen.system.bench;

import cn.yimen.system.crawl.FramesMain;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;

/// The frames that a panel misses on each kind of screen while its keys are pressed and seconds
/// pass: all kinds together, and the worst by name. Needs a display.
final class FramePart {

    private static final String PART = "frames";
    private static final int PLACES = 4_000;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int WORST = 10;

    /// Nineteen of twenty frames come in time.
    private static final double DROPPED_PERCENT = 5;

    private FramePart() {}

    static void run(Ground ground, Report report) throws Exception {
        var figures = MeasuredKiosk.run(ground, FramesMain.class, PLACES, LIMIT);
        if (figures.isEmpty()) {
            throw new IOException("no screen was measured");
        }
        tell(report, "kinds of screens", figures.size(), "", Budget.none());
        double late = figures.values().stream().filter(each -> each > DROPPED_PERCENT).count();
        tell(report, "of these with more dropped than 5 %", late, "", Budget.atMost(0));
        figures.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(WORST)
                .forEach(each ->
                        tell(
                                report,
                                each.getKey().replace("dropped.", "frames dropped, "),
                                each.getValue(),
                                "%",
                                Budget.atMost(DROPPED_PERCENT)));
    }

    private static void tell(Report report, String what, double value, String unit, Budget budget) {
        report.add(Finding.of(PART, what, value, unit, budget));
    }
}

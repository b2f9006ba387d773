package cn.yimen.system.bench;

import cn.yimen.system.crawl.Visits;
import cn.yimen.ui.host.UiThread;

/// What a person at the kiosk feels: how soon a touch is seen, how long the next screen takes, and
/// whether the machine grows slower or larger with a day's people. Needs a display.
final class ScreenPart {

    private static final String PART = "kiosk";
    private static final int VISITS = 1_000;
    private static final double FEEDBACK_MILLIS = 100;
    private static final double CHANGE_MILLIS = 200;
    private static final double GROWTH_MEGABYTES = 20;
    private static final double MEGA = 1e6;

    private ScreenPart() {}

    static void run(Ground ground, Report report) throws Exception {
        var visits = new Visits(UiThread.start());
        visits.play(VISITS / 20);
        long before = used();
        var warm = visits.play(VISITS);
        long after = used();
        tell(report, "touch → pressed key painted, median", warm.feedback(), 50, FEEDBACK_MILLIS);
        tell(report, "touch → pressed key painted, 95 %", warm.feedback(), 95, FEEDBACK_MILLIS);
        tell(report, "touch → next screen painted, median", warm.changes(), 50, CHANGE_MILLIS);
        tell(report, "touch → next screen painted, 95 %", warm.changes(), 95, CHANGE_MILLIS);
        tell(report, "  first screen of a visit, 95 %", warm.firsts(), 95, CHANGE_MILLIS);
        report.add(
                Finding.of(
                        PART,
                        "memory grown by 1,000 sessions",
                        (after - before) / MEGA,
                        "MB",
                        Budget.atMost(GROWTH_MEGABYTES)));
    }

    private static void tell(
            Report report, String what, Timings timings, double percent, double budget) {
        report.add(
                Finding.of(PART, what, timings.percentile(percent), "ms", Budget.atMost(budget)));
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

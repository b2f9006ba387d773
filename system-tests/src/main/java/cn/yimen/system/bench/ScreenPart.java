package cn.yimen.system.bench;

import cn.yimen.system.crawl.VisitsMain;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What a person at the kiosk feels: how soon a touch is seen, how long the next screen takes, what
/// is found while keys are pressed, whether it moves smoothly, and whether the machine grows with a
/// day's people; in a process of its own with a kiosk's options. Then how soon it is there. Needs a
/// display.
final class ScreenPart {

    static final String PART = "kiosk";

    private static final int VISIT_SECONDS = 25;
    private static final Duration LIMIT = Duration.ofSeconds(150);
    private static final double FEEDBACK_MILLIS = 100;
    private static final double CHANGE_MILLIS = 200;
    private static final double SEARCH_MILLIS = 2;
    private static final double FRAME_MILLIS = 16;

    /// Nineteen of twenty frames come in time.
    private static final double DROPPED_PERCENT = 5;

    private static final double KIOSK_MEGABYTES = 250;
    private static final double GROWTH_MEGABYTES = 20;
    private static final double A_DAY = 1_000;

    private final Map<String, Double> figures;
    private final Report report;

    private ScreenPart(Map<String, Double> figures, Report report) {
        this.figures = figures;
        this.report = report;
    }

    static void run(Ground ground, Report report) throws Exception {
        run(ground, report, VISIT_SECONDS);
        KioskStart.run(ground, report);
    }

    /// @param seconds that visits are timed, and as long again that they hurry
    static void run(Ground ground, Report report, int seconds) throws Exception {
        var part = new ScreenPart(measured(ground, seconds), report);
        part.touches();
        part.lookUps();
        part.movement();
        part.memory();
    }

    private static Map<String, Double> measured(Ground ground, int seconds) throws Exception {
        var figures = MeasuredKiosk.run(ground, VisitsMain.class, seconds, LIMIT);
        if (!figures.containsKey("search.99")) {
            throw new IOException("the visits came to no end: " + figures);
        }
        return figures;
    }

    private void touches() {
        tell("visits timed", "visits", "", Budget.none());
        tell("touch → pressed key painted, median", "feedback.50", "ms", most(FEEDBACK_MILLIS));
        tell("touch → pressed key painted, 95 %", "feedback.95", "ms", most(FEEDBACK_MILLIS));
        tell("touch → next screen painted, median", "change.50", "ms", most(CHANGE_MILLIS));
        tell("touch → next screen painted, 95 %", "change.95", "ms", most(CHANGE_MILLIS));
        tell("  first screen of a visit, 95 %", "first.95", "ms", most(CHANGE_MILLIS));
    }

    private void lookUps() {
        tell("search, 10,000 items, median", "search.50", "ms", Budget.none());
        tell("search, 10,000 items, 99 %", "search.99", "ms", most(SEARCH_MILLIS));
        tell("pinyin → candidates, median", "candidates.50", "ms", Budget.none());
        tell("pinyin → candidates, 99 %", "candidates.99", "ms", most(FRAME_MILLIS));
    }

    private void movement() {
        tell("frames dropped, attract", "dropped.attract", "%", most(DROPPED_PERCENT));
        tell("frames dropped, countdown", "dropped.countdown", "%", most(DROPPED_PERCENT));
        tell("frames dropped, page turned 4/s", "dropped.page-turn", "%", most(DROPPED_PERCENT));
    }

    /// As many sessions as the time allows; what is alive grows in proportion at most.
    private void memory() {
        double sessions = figure("hurried").orElse(1.0);
        var after = " after %.0f sessions".formatted(sessions);
        tell("resident" + after, "resident", "MB", most(KIOSK_MEGABYTES));
        report.add(
                Finding.of(
                        PART,
                        "grown by 1,000 sessions, from %.0f".formatted(sessions),
                        figure("grown").orElse(Double.NaN) * A_DAY / sessions,
                        "MB",
                        most(GROWTH_MEGABYTES)));
    }

    private static Budget most(double value) {
        return Budget.atMost(value);
    }

    private Optional<Double> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /// What could not be measured is no number, and keeps no budget.
    private void tell(String what, String name, String unit, Budget budget) {
        report.add(Finding.of(PART, what, figure(name).orElse(Double.NaN), unit, budget));
    }
}

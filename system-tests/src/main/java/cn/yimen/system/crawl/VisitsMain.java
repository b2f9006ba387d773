package cn.yimen.system.crawl;

import cn.yimen.system.bench.Timings;
import cn.yimen.ui.host.UiThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// What a person at a kiosk feels, measured in a virtual machine with a kiosk's own options; each
/// figure is one line, `name value`. The argument is how many seconds visits are timed.
public final class VisitsMain {

    private static final double MEGA = 1e6;
    private static final int PAGE_BYTES = 4096;

    private VisitsMain() {}

    public static void main(String... arguments) throws Exception {
        var time = Duration.ofSeconds(Long.parseLong(arguments[0]));
        var ui = UiThread.start();
        var visits = new Visits(ui);
        visits.play(time.dividedBy(5));
        touches(visits.play(time));
        new Smoothness(ui, visits)
                .droppedPercent()
                .forEach((screen, percent) -> tell("dropped." + screen, percent));
        memory(visits, time);
        quantiles("search", LookUps.search());
        LookUps.candidates().ifPresent(timings -> quantiles("candidates", timings));
        System.exit(0);
    }

    private static void touches(Visits.Timed timed) {
        tell("visits", timed.firsts().count());
        tell("feedback.50", timed.feedback().percentile(50));
        tell("feedback.95", timed.feedback().percentile(95));
        tell("change.50", timed.changes().percentile(50));
        tell("change.95", timed.changes().percentile(95));
        tell("first.95", timed.firsts().percentile(95));
    }

    private static void memory(Visits visits, Duration time) throws IOException {
        double before = used();
        tell("hurried", visits.hurry(time));
        tell("grown", used() - before);
        tell("resident", resident());
    }

    private static void quantiles(String what, Timings timings) {
        tell(what + ".50", timings.percentile(50));
        tell(what + ".99", timings.percentile(99));
    }

    /// What is alive, in MB.
    private static double used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
    }

    private static double resident() throws IOException {
        var pages = Files.readString(Path.of("/proc/self/statm")).split(" ", -1)[1];
        return Long.parseLong(pages) * PAGE_BYTES / MEGA;
    }

    private static void tell(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.4f%n", name, value);
    }
}

package cn.yimen.system.bench;

import cn.yimen.server.staff.StaffMain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Ten thousand kiosks' heartbeats on one core of the server, and what a supervisor sees meanwhile.
final class FleetPart {

    private static final String PART = "fleet";
    private static final String CLERK = "0008";
    private static final String PASSWORD = "window-3 opens";

    /// A hall's heap is for a hall's hundred machines.
    private static final String[] VIRTUAL_MACHINE = {"-XX:ActiveProcessorCount=1", "-Xmx512m"};

    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int LOOKS = 160;
    private static final String LOST = "/fleet?state=LOST&q=" + FleetCrowd.MORTAL_NAME;
    private static final double MOST_MILLIS = 200;
    private static final double MOST_SECONDS = 90;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private FleetPart() {}

    static void run(Ground ground, Report report) throws Exception {
        var data = ground.fresh(PART);
        account(data);
        try (var server =
                BenchServer.start(ground.checkout(), ground.hall(), data, VIRTUAL_MACHINE)) {
            pin(server.program().pid(), "0");
            pin(ProcessHandle.current().pid(), "1");
            try (var crowd = FleetCrowd.before(server.port())) {
                LockSupport.parkNanos(WARM_UP.toNanos());
                measure(server, crowd, report);
            } finally {
                pin(ProcessHandle.current().pid(), "0,1");
            }
        }
    }

    private static void measure(BenchServer server, FleetCrowd crowd, Report report)
            throws IOException {
        crowd.begin();
        crowd.loseOne();
        double cpu = server.facts().cpuSeconds();
        long begun = System.nanoTime();
        var looks = new Looks();
        try (var line = new FleetLine(server.port())) {
            while (looks.pages.count() < LOOKS || looks.lostAfter.isZero()) {
                require(System.nanoTime() - begun < LIMIT.toNanos(), "nobody was lost");
                looks.look(line, crowd);
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double share = (server.facts().cpuSeconds() - cpu) / seconds * 100;
        int beats = crowd.answers().count();
        tell(report, "beats heard", beats / seconds, "/s", Budget.atLeast(990));
        tell(report, "beats refused", crowd.failed(), "", Budget.atMost(0));
        tell(report, "share of the core", share, "%", Budget.none());
        timed(report, "beat, from when it was due", crowd.answers(), Budget.none());
        timed(report, "overview, page", looks.pages, Budget.atMost(MOST_MILLIS));
        timed(report, "overview, for programs", looks.lists, Budget.atMost(MOST_MILLIS));
        tell(report, "memory", server.facts().residentMegabytes(), "MB", Budget.none());
        double lost = looks.lostAfter.toMillis() / 1e3;
        tell(report, "a lost one is seen after", lost, "s", Budget.atMost(MOST_SECONDS));
    }

    /// What somebody sees who looks again and again.
    private static final class Looks {

        private final Timings pages = new Timings();
        private final Timings lists = new Timings();
        private Duration lostAfter = Duration.ZERO;

        private void look(FleetLine line, FleetCrowd crowd) throws IOException {
            var typed = "Authorization: " + basic();
            var page = FleetPart.look(line, pages, typed + "\r\nAccept: text/html");
            require(page.contains("K00"), "a page without machines");
            var _ = FleetPart.look(line, lists, typed);
            if (lostAfter.isZero() && line.get(LOST, typed).contains("\"found\":1,")) {
                lostAfter = crowd.sinceItsLastWord();
            }
        }
    }

    private static String look(FleetLine line, Timings timings, String header) throws IOException {
        long begun = System.nanoTime();
        var answer = line.get("/fleet", header);
        timings.add(System.nanoTime() - begun);
        return answer;
    }

    private static void timed(Report report, String what, Timings timings, Budget budget) {
        tell(report, what + ", p50", timings.percentile(50), "ms", Budget.none());
        tell(report, what + ", p95", timings.percentile(95), "ms", budget);
    }

    private static void tell(
            Report report, String what, double measured, String unit, Budget budget) {
        report.add(Finding.of(PART, "10,000 kiosks: " + what, measured, unit, budget));
    }

    /// A supervisor who signs in, as a hall has one.
    private static void account(Path data) {
        var typed = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                typed,
                List.of("add", CLERK, "supervisor", "--data", data.toString()));
    }

    private static String basic() {
        var typed = (CLERK + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(typed);
    }

    private static void pin(long process, String cores) throws IOException, InterruptedException {
        var taskset =
                new ProcessBuilder("taskset", "-a", "-c", "-p", cores, Long.toString(process))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        require(taskset.waitFor(10, TimeUnit.SECONDS), "taskset hangs");
        require(taskset.exitValue() == 0, "taskset failed: are there two cores?");
    }

    private static void require(boolean isSo, String otherwise) throws IOException {
        if (!isSo) {
            throw new IOException(otherwise);
        }
    }
}

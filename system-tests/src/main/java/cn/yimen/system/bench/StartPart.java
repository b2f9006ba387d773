package cn.yimen.system.bench;

import cn.yimen.client.trust.HallSockets;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.statistics.DayReport;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.system.hall.Identities;
import cn.yimen.system.hall.Ports;
import cn.yimen.system.image.ProgramImage;
import cn.yimen.system.image.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/// From starting the server's process to "ready", from jars with an AOT cache: with nothing, and
/// with a year's journal behind a snapshot, beside a virtual machine that does nothing. The year is
/// made once and kept for the next time.
final class StartPart {

    private static final String PART = "start";
    private static final int STARTS = 15;
    private static final int TRAINED = 64;
    private static final double BUDGET_MILLIS = 500;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final Duration COUNTING = Duration.ofMinutes(10);
    private static final int HTTP_OK = 200;
    private static final long POLL_NANOS = 100_000_000;

    private final Ground ground;
    private final Report report;
    private final ProgramImage image;

    private StartPart(Ground ground, Report report) throws IOException {
        this.ground = ground;
        this.report = report;
        image = ProgramImage.server(ground.fresh("image"), ground.checkout());
    }

    static void run(Ground ground, Report report) throws Exception {
        var part = new StartPart(ground, report);
        part.train();
        var empty = ground.fresh(PART);
        part.once(part.server(empty));
        part.tell("empty journal", part.server(empty), Budget.atMost(BUDGET_MILLIS));
        var year = part.year();
        part.settle(year);
        part.tell("a year's journal", part.server(year), Budget.atMost(BUDGET_MILLIS));
        part.tell(
                "a virtual machine alone",
                part.image.bareCommand(part.ground.checkout()),
                Budget.none());
    }

    /// On a hall that has a snapshot, so that reading one is trained, too.
    private void train() throws Exception {
        var data = ground.fresh("training");
        var hall = BenchServer.start(ground.checkout(), ground.hall(), data);
        hall.fill(TRAINED, ground.hall());
        hall.stop();
        var server = RunningServer.start(image.trainingCommand(arguments(data, port())));
        ready(server);
        server.stop();
    }

    private static int port() throws IOException {
        return Ports.free();
    }

    private Path year() throws IOException {
        var year = ground.folder().resolve("year");
        if (!Files.exists(year.resolve("journal.db"))) {
            var making = ground.fresh("year");
            YearBook.write(ground.hall(), making);
            Files.move(making, year);
        }
        return year;
    }

    /// Brings the tables up to date, lets the days be counted as they are in a hall that was open
    /// all the time, and leaves a snapshot that is this program's.
    private void settle(Path year) throws Exception {
        int port = port();
        var server = RunningServer.start(image.command(arguments(year, port)));
        ready(server);
        long end = System.nanoTime() + COUNTING.toNanos();
        while (!counted(year, port)) {
            if (System.nanoTime() > end) {
                throw new IOException("the days are not counted");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        server.stop();
    }

    private boolean counted(Path year, int port) throws Exception {
        var last = "https://127.0.0.1:" + port + "/v1/statistics?day=" + YearBook.LAST_DAY;
        var desk = Identities.in(year, ground.hall().config().id()).of(DeviceRole.DESK, "D1");
        if (!(Identity.read(desk, InstantSource.system())
                instanceof Identity.Reading.Read(Identity own))) {
            throw new IOException("no identity in " + desk);
        }
        var client = HallSockets.secured(new OkHttpClient.Builder(), own).build();
        try (var answer = client.newCall(new Request.Builder().url(last).build()).execute()) {
            return answer.code() == HTTP_OK
                    && WireJson.read(answer.body().string(), DayReport.class)
                                    .figures()
                                    .hall()
                                    .served()
                            == YearBook.PEOPLE;
        }
    }

    private List<String> server(Path data) throws IOException {
        return image.command(arguments(data, port()));
    }

    private List<String> arguments(Path data, int port) {
        return List.of(
                "--config",
                ground.hall().layout().toString(),
                "--catalogue",
                ground.hall().catalogueFile().toString(),
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
    }

    /// Lets it end by itself, so that it keeps a snapshot.
    private void once(List<String> command) throws Exception {
        var server = RunningServer.start(command);
        ready(server);
        server.stop();
    }

    private static long ready(RunningServer server) throws IOException {
        return server.ready()
                .orElseThrow(() -> new IOException("the server does not start"))
                .toNanos();
    }

    private void tell(String what, List<String> command, Budget budget) throws Exception {
        var starts = new Timings();
        var busy = new ArrayList<Long>();
        for (int start = 0; start < STARTS; start++) {
            var server = RunningServer.start(command);
            starts.add(ready(server));
            busy.add(server.busy().toNanos());
            server.kill();
        }
        add("start → ready, " + what + ", median", starts.percentile(50), budget);
        add("  best of " + STARTS, starts.percentile(0), Budget.none());
        double mean = busy.stream().mapToLong(Long::longValue).average().orElseThrow();
        add("  processor time", mean / NANOS_IN_MILLI, Budget.none());
    }

    private void add(String what, double millis, Budget budget) {
        report.add(Finding.of(PART, what, millis, "ms", budget));
    }
}

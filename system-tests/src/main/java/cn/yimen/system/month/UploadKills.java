package cn.yimen.system.month;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Step;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.system.hall.Ports;
import cn.yimen.system.image.ProgramImage;
import cn.yimen.system.image.RunningServer;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Scratch;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.CredentialsFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/// Kills the hall's server again and again while a backlog goes up, each time when the province has
/// heard more, and lets the last one finish.
///
/// @param kills how often
/// @param seed of the moments
record UploadKills(Checkout checkout, int kills, long seed) {

    private static final int BACKLOG = 20_000;
    private static final Duration LONGEST_LIFE = Duration.ofMillis(60);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final InstantSource CLOCK = InstantSource.system();

    /// @param whileGoingUp how many kills hit a server that had not finished
    record Result(int whileGoingUp, MonthJudge.Judgement judgement) {}

    Result run() throws Exception {
        try (var scratch = Scratch.make("yimen-upload-kill")) {
            var place = scratch.directory();
            var image =
                    ProgramImage.server(Files.createDirectory(place.resolve("image")), checkout);
            var key = place.resolve("platform.key");
            var data = Files.createDirectory(place.resolve("data"));
            gather(data);
            try (var province = Province.in(place, credentials(key), CLOCK, silent())) {
                var command = image.plainCommand(arguments(data, province.port(), key));
                int hit = kill(command, province);
                return new Result(hit, judged(data, province));
            }
        }
    }

    private static Credentials credentials(Path key) throws IOException {
        return switch (CredentialsFile.readOrCreate(key, "kills", new SecureRandom())) {
            case Reading.Read<Credentials>(var made, _) -> made;
            case Reading.Unreadable<Credentials>(var problems) ->
                    throw new IOException(problems.toString());
        };
    }

    private static EventLog silent() {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new EventLog(CLOCK, nowhere);
    }

    private static List<String> arguments(Path data, int platform, Path key) throws IOException {
        return List.of(
                "--demo",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(Ports.free()),
                "--platform",
                "http://127.0.0.1:" + platform,
                "--platform-key",
                key.toString());
    }

    private static void gather(Path data) throws IOException {
        try (var journal = opened(data)) {
            var event =
                    Draft.<HallEvent>of(
                            CLOCK.instant(), new HelpRequested(new DeviceId("K1"), "choose"));
            journal.append(List.of(Step.unasked(Collections.nCopies(BACKLOG, event))));
        }
    }

    private static Journal<HallEvent> opened(Path data) throws IOException {
        return switch (Journal.open(
                JournalSettings.in(data, DemoHall.config().id()), HallEntries.CODEC)) {
            case Opening.Opened<HallEvent>(var journal) -> journal;
            case Opening.NotOpened<HallEvent>(var trouble, var detail) ->
                    throw new IOException(trouble + ": " + detail);
        };
    }

    private int kill(List<String> command, Province province) throws Exception {
        var random = new SplittableRandom(seed);
        int hit = 0;
        for (int kill = 0; kill < kills; kill++) {
            long before = province.count();
            var server = RunningServer.start(command);
            if (server.ready().isEmpty()) {
                throw new IOException("the server does not start");
            }
            await(province, Math.min(before + 1, BACKLOG));
            LockSupport.parkNanos(random.nextLong(LONGEST_LIFE.toNanos()));
            server.kill();
            hit += province.count() < BACKLOG ? 1 : 0;
        }
        var last = RunningServer.start(command);
        await(province, BACKLOG);
        last.stop();
        return hit;
    }

    private static void await(Province province, long count) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (province.count() < count) {
            if (System.nanoTime() > end) {
                throw new IOException("the province has only " + province.count());
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /// What the server itself wrote at its starts may still be on its way.
    private static MonthJudge.Judgement judged(Path data, Province province) throws Exception {
        try (var journal = opened(data)) {
            long up = province.count();
            return MonthJudge.upTo(up, journal, DemoHall.config().id().value(), province.file());
        }
    }
}

package cn.yimen.system.bench;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Journal;
import cn.yimen.sandbox.http.PlatformServer;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.Uplink;
import cn.yimen.uplink.client.Access;
import cn.yimen.uplink.client.Tls;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.Sm2Key;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;

/// What a hall has gathered while it was alone goes up to the sandbox: over TLS, signed with SM2,
/// synced on both ends. Hall and platform share this process and the machine's cores.
final class UploadPart {

    static final int RECORDS = 100_000;

    private static final String PART = "upload";
    private static final double MOST_SECONDS = 15;
    private static final double DESIGN_SECONDS = 6;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final InstantSource CLOCK = InstantSource.system();
    private static final EventLog SILENT =
            new EventLog(
                    CLOCK,
                    new PrintStream(
                            OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    private final BenchHall hall;
    private final Report report;

    private UploadPart(BenchHall hall, Report report) {
        this.hall = hall;
        this.report = report;
    }

    static void run(Ground ground, Report report) throws Exception {
        var part = new UploadPart(ground.hall(), report);
        part.tell("first time", part.upload(ground.fresh("upload-first")), MOST_SECONDS);
        part.tell("again", part.upload(ground.fresh("upload-again")), DESIGN_SECONDS);
        part.besideTheHall(ground.fresh("upload-beside"));
        UploadStages.run(ground, report);
    }

    /// The hall gives numbers all the while.
    private void besideTheHall(Path data) throws Exception {
        var around = new PlatformServer.Surroundings(CLOCK, new SecureRandom(), SILENT);
        var ledger = Ledger.open(data.resolve("ledger.db"));
        try (var journal = UploadBook.written(hall, data);
                var server = PlatformServer.start(ledger, caller(), 0, around);
                var door = TlsDoor.before(server.port());
                var uplink = uplink(journal, door, data)) {
            new UploadBeside(hall, journal, report)
                    .run(() -> {
                        var took = untilEmpty(uplink, new JournalEvents(journal));
                        tell("while numbers are given", took, MOST_SECONDS);
                    });
        }
    }

    private void tell(String what, Duration took, double budget) {
        double seconds = took.toNanos() / 1e9;
        report.add(
                Finding.of(
                        PART, "100,000 records up, " + what, seconds, "s", Budget.atMost(budget)));
        report.add(Finding.of(PART, "  records", RECORDS / seconds, "/s", Budget.none()));
    }

    private Duration upload(Path data) throws Exception {
        var around = new PlatformServer.Surroundings(CLOCK, new SecureRandom(), SILENT);
        var ledger = Ledger.open(data.resolve("ledger.db"));
        try (var journal = UploadBook.written(hall, data);
                var server = PlatformServer.start(ledger, caller(), 0, around);
                var door = TlsDoor.before(server.port());
                var uplink = uplink(journal, door, data)) {
            var took = untilEmpty(uplink, new JournalEvents(journal));
            long arrived = ledger.view(0).books().getFirst().count();
            if (arrived != RECORDS) {
                throw new IllegalStateException(arrived + " records arrived");
            }
            return took;
        }
    }

    private static Credentials caller() {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        return new Credentials("bench", secret, new Sm2Key(secret));
    }

    private Uplink uplink(Journal<HallEvent> journal, TlsDoor door, Path data) {
        var address =
                new PlatformAddress(
                        URI.create("https://127.0.0.1:" + door.port()),
                        hall.config().id(),
                        caller(),
                        Access.over(Tls.trusting(door.authority())));
        var around =
                new Uplink.Surroundings(data.resolve("parked"), CLOCK, new SecureRandom(), SILENT);
        return new Uplink(new JournalEvents(journal), address, around);
    }

    private static Duration untilEmpty(Uplink uplink, JournalEvents source) {
        long begin = System.nanoTime();
        while (source.cursor() < RECORDS) {
            uplink.work();
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new IllegalStateException("takes too long: " + uplink.status().trouble());
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

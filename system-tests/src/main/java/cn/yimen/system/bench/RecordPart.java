package cn.yimen.system.bench;

import cn.yimen.journal.record.Aggregate;
import cn.yimen.journal.record.Body;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordKind;
import cn.yimen.journal.record.RecordOpening;
import cn.yimen.journal.record.RecordSettings;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.DeviceKey;
import cn.yimen.journal.vault.FieldCipher;
import cn.yimen.journal.vault.KeyRing;
import cn.yimen.journal.vault.KeyedHash;
import cn.yimen.journal.vault.Place;
import cn.yimen.journal.vault.Unsealing;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What keeping an encrypted record takes, beside a sync of the disk; and what a sealed field
/// costs.
final class RecordPart {

    private static final String PART = "records";
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration RUN = Duration.ofSeconds(3);
    private static final int FIELD_BYTES = 200;
    private static final int FIELDS = 100_000;
    private static final Place PLACE = new Place("body", "r1", "contents");

    private RecordPart() {}

    static void run(Ground ground, Report report) throws Exception {
        for (var suite : CipherSuite.values()) {
            records(ground, report, suite);
            fields(report, suite);
        }
        var alone = ground.disk().syncTimes(4096);
        told(report, "the disk alone, sync of 4 KiB, p50", alone.percentile(50));
        told(report, "the disk alone, sync of 4 KiB, p99", alone.percentile(99));
    }

    private static void records(Ground ground, Report report, CipherSuite suite)
            throws IOException {
        var directory = ground.fresh(PART + suite);
        var settings =
                RecordSettings.in(directory, directory.resolve("device.keys"), Clock.systemUTC())
                        .with(suite);
        if (!(RecordStore.open(settings) instanceof RecordOpening.Opened opened)) {
            throw new IOException("the records do not open");
        }
        try (var store = opened.store()) {
            submit(store, 400, WARM_UP);
            for (int bytes : new int[] {400, 100_000}) {
                var timings = submit(store, bytes, RUN);
                var what = suite + ", a record of " + bytes + " bytes, ";
                told(report, what + "p50", timings.percentile(50));
                told(report, what + "p99", timings.percentile(99));
            }
        }
    }

    private static void told(Report report, String what, double millis) {
        report.add(Finding.of(PART, what, millis, "ms", Budget.none()));
    }

    private static Timings submit(RecordStore store, int bytes, Duration duration) {
        var body = Body.of(new byte[bytes]);
        var timings = new Timings();
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            var id = new RecordId(UUID.randomUUID());
            var contents = Contents.of(body, new LookUp("holder", id.toString()));
            var record =
                    new NewRecord(
                            id, new RecordKind("rating"), new Aggregate(id.toString()), contents);
            long begin = System.nanoTime();
            if (!(store.submit(record) instanceof Change.Done)) {
                throw new IllegalStateException("the store took a record not");
            }
            timings.add(System.nanoTime() - begin);
        }
        return timings;
    }

    private static void fields(Report report, CipherSuite suite) {
        var random = new SecureRandom();
        var ring = new KeyRing(List.of(DeviceKey.random(random)));
        var cipher = new FieldCipher(ring, suite, random);
        var hash = new KeyedHash(ring, suite);
        var plain = new byte[FIELD_BYTES];
        var sealed = cipher.seal(PLACE, plain);
        each(report, suite + ", seal 200 bytes", () -> cipher.seal(PLACE, plain).length);
        each(
                report,
                suite + ", open 200 bytes",
                () -> cipher.open(PLACE, sealed) instanceof Unsealing.Opened ? 1 : 0);
        each(
                report,
                suite + ", hash for look-up",
                () -> hash.of("holder", "530102199003070059").length());
    }

    /// Returns something that says that the work was done.
    private interface Work {
        int once();
    }

    private static void each(Report report, String what, Work work) {
        double micros = 0;
        // The second round counts.
        for (int round = 0; round < 2; round++) {
            long begin = System.nanoTime();
            long done = 0;
            for (int i = 0; i < FIELDS; i++) {
                done += Math.min(1, work.once());
            }
            micros = (System.nanoTime() - begin) / 1e3 / done;
        }
        report.add(Finding.of(PART, what, micros, "µs", Budget.none()));
    }
}

package cn.yimen.system.bench;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.ledger.Incoming;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.Projection;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.Sm2Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/// Where the time of an upload goes: each stage of the same records alone, one after the other, on
/// one thread, when it is warm. The network and what the platform reads and checks come on top.
final class UploadStages {

    private static final String PART = "upload";
    private static final int ROUNDS = 2;

    private final HallId hall;
    private final SequencedMap<String, Long> nanos = new LinkedHashMap<>();

    private UploadStages(HallId hall) {
        this.hall = hall;
    }

    static void run(Ground ground, Report report) throws Exception {
        var stages = new UploadStages(ground.hall().config().id());
        for (int round = 0; round < ROUNDS; round++) {
            stages.walk(ground.hall(), ground.fresh("upload-stages"));
        }
        stages.nanos.forEach((what, took) ->
                report.add(Finding.of(PART, "  alone: " + what, took / 1e6, "ms", Budget.none())));
    }

    private void walk(BenchHall played, Path data) throws IOException {
        try (var journal = UploadBook.written(played, data);
                var ledger = Ledger.open(data.resolve("ledger.db"))) {
            var source = new JournalEvents(journal);
            var parts = timed("hall's SQLite, read and move the cursor", () -> read(source));
            var batches = timed("records' words, JSON and SM3", () -> batches(source, parts));
            timed("  SM3 of it", () -> digests(batches));
            var bodies = timed("batches' JSON and gzip", () -> bodies(batches));
            timed("batches' SM3 and SM2", () -> signatures(bodies));
            timed("platform's SQLite", () -> enter(ledger, batches));
        }
    }

    private <T> T timed(String what, Supplier<T> stage) {
        long begin = System.nanoTime();
        var result = stage.get();
        nanos.put(what, System.nanoTime() - begin);
        return result;
    }

    private static List<List<Recorded>> read(JournalEvents source) {
        var parts = new ArrayList<List<Recorded>>();
        while (source.cursor() < UploadPart.RECORDS) {
            var part = source.read(source.cursor(), EventBatch.LARGEST);
            parts.add(part);
            source.advance(part.getLast().seq());
        }
        return parts;
    }

    private List<EventBatch> batches(JournalEvents source, List<List<Recorded>> parts) {
        return parts.stream()
                .map(part ->
                        new EventBatch(
                                source.epoch(),
                                part.stream()
                                        .map(Projection::of)
                                        .map(one -> EventItem.of(hall, source.epoch(), one))
                                        .toList()))
                .toList();
    }

    private static List<String> digests(List<EventBatch> batches) {
        return batches.stream()
                .flatMap(batch -> batch.items().stream())
                .map(item -> Signing.digest(bytes(WireJson.writeSorted(item.event()))))
                .toList();
    }

    private static List<byte[]> bodies(List<EventBatch> batches) {
        return batches.stream().map(batch -> packed(WireJson.write(batch))).toList();
    }

    private static byte[] packed(String text) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory", e);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> signatures(List<byte[]> bodies) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        var key = new Sm2Key(secret);
        return bodies.stream().map(Signing::digest).map(key::sign).toList();
    }

    private int enter(Ledger ledger, List<EventBatch> batches) {
        var now = Instant.now();
        return batches.stream()
                .mapToInt(batch -> {
                    List<Incoming> items =
                            batch.items().stream().<Incoming>map(Incoming.Sound::new).toList();
                    return ledger.enter(hall, batch.epoch(), items, now).size();
                })
                .sum();
    }
}

package cn.yimen.kiosk.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.Sent;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A kiosk's records on a disk, and the technician's program as it is called.
final class Technician {

    static final Instant MADE = Instant.parse("2026-11-20T01:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-23T03:05:00Z");
    static final String WORDS = "路灯坏了三天";

    private final Path data;

    Technician(Path data) {
        this.data = data;
    }

    /// What the program said, and how it ended.
    record Said(int code, String text) {}

    Said run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = RecordsMain.run(out, InstantSource.fixed(NOW), all);
        return new Said(code, said.toString(StandardCharsets.UTF_8));
    }

    KioskRecords open() {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var clock = InstantSource.fixed(MADE);
        var opening =
                KioskRecords.open(
                        RecordsSettings.in(data),
                        clock,
                        new Random(1),
                        new EventLog(clock, silent));
        return switch (opening) {
            case KioskRecords.Opening.Opened opened -> opened.records();
            case KioskRecords.Opening.NotOpened not ->
                    throw new AssertionError(not.trouble() + " " + not.detail());
        };
    }

    private static NewRecord appeal(UUID id, String text) {
        return Sent.hotline(request(id, text));
    }

    static AppealRequest request(UUID id, String text) {
        return new AppealRequest(
                new Stamp(id.toString(), MADE, "530199000001", "K1", Optional.empty(), true),
                AppealKind.HELP,
                "路灯",
                text,
                "530199",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    void keep(UUID id) {
        try (var records = open()) {
            assertThat(records.submit(appeal(id, WORDS))).isInstanceOf(Change.Done.class);
        }
    }

    void refuse() {
        try (var records = open()) {
            var outbox = records.store().outbox();
            var first = outbox.next(Set.of(Sent.HOTLINE.kind()), 1).getFirst();
            assertThat(outbox.settle(List.of(first.refused("invalid:/area")))).isEmpty();
        }
    }
}

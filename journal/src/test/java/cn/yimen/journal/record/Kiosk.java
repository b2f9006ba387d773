package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.vault.CipherSuite;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A machine of the tests: its directories, its clock, and small records.
final class Kiosk {

    static final RecordKind RATING = new RecordKind("rating");
    static final RecordKind CASE = new RecordKind("case");
    static final Set<RecordKind> KINDS = Set.of(RATING, CASE);
    static final Actor CLERK = new Actor("0317");
    static final LookUp HOLDER = new LookUp("holder", "530102199003070059");
    static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private final Path directory;
    private Instant now = MORNING;

    Kiosk(Path directory) {
        this.directory = directory;
    }

    RecordSettings settings() {
        InstantSource clock = () -> now;
        return RecordSettings.in(data(), keys(), clock);
    }

    Path data() {
        return directory.resolve("data");
    }

    Path database() {
        return data().resolve("records.db");
    }

    Path keys() {
        return directory.resolve("device.keys");
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    RecordStore open() {
        return open(settings());
    }

    RecordStore open(CipherSuite suite) {
        return open(settings().with(suite));
    }

    static RecordStore open(RecordSettings settings) {
        return switch (RecordStore.open(settings)) {
            case RecordOpening.Opened opened -> opened.store();
            case RecordOpening.NotOpened not ->
                    throw new AssertionError(not.trouble() + " " + not.detail());
        };
    }

    static JournalTrouble trouble(RecordSettings settings) {
        return switch (RecordStore.open(settings)) {
            case RecordOpening.Opened opened -> {
                opened.store().close();
                throw new AssertionError("opened");
            }
            case RecordOpening.NotOpened not -> not.trouble();
        };
    }

    static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }

    /// About itself alone.
    static NewRecord rating(String text) {
        var id = id();
        return new NewRecord(id, RATING, new Aggregate(id.toString()), contents(text));
    }

    static NewRecord ofCase(String aggregate, String text) {
        return new NewRecord(id(), CASE, new Aggregate(aggregate), contents(text));
    }

    static Contents contents(String text) {
        return Contents.of(Body.text(text), HOLDER);
    }

    static RecordHeader done(Change change) {
        return switch (change) {
            case Change.Done done -> done.record();
            case Change.Refused refused -> throw new AssertionError(refused);
            case Change.NotNow not -> throw new AssertionError(not);
        };
    }

    static String text(RecordStore store, RecordId id) {
        return switch (store.read(id)) {
            case ReadRecord.Found found -> found.contents().body().text();
            default -> throw new AssertionError("not found");
        };
    }

    /// Hands out one and has it confirmed.
    static void send(RecordStore store, RecordId id) {
        var outgoing =
                store.outbox().next(KINDS, 1_000).stream()
                        .filter(one -> one.header().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        store.outbox().settle(List.of(outgoing.confirmed()));
    }

    static String idAndBody(Outgoing outgoing) {
        return outgoing.header().id() + "-" + outgoing.body().digest();
    }
}

package cn.yimen.sandbox.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordOpening;
import cn.yimen.journal.record.RecordSettings;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.contract.rating.RatingChannel;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingScore;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingSubject;
import cn.yimen.uplink.contract.rating.RatingStage;
import cn.yimen.uplink.contract.rating.RatingTarget;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.RecordUplink;
import cn.yimen.uplink.record.Sent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// A machine in an outlet with its records on a disk.
final class Machine implements AutoCloseable {

    static final String DEVICE = "K1";

    private final RecordStore store;
    private final InstantSource clock;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    Machine(Path dir, InstantSource clock) {
        this.clock = clock;
        var settings = RecordSettings.in(dir.resolve("data"), dir.resolve("records.key"), clock);
        store =
                switch (RecordStore.open(settings)) {
                    case RecordOpening.Opened opened -> opened.store();
                    case RecordOpening.NotOpened not ->
                            throw new IllegalStateException(not.trouble() + " " + not.detail());
                };
    }

    RecordStore store() {
        return store;
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    RecordUplink uplink(PlatformAddress address) {
        var log = new EventLog(clock, new PrintStream(this.log, true, StandardCharsets.UTF_8));
        var around = new RecordUplink.Surroundings(clock, new Random(7), log);
        return new RecordUplink(store, address, PlatformWords.OF_THE_CONTRACT, around);
    }

    RecordHeader keep(NewRecord record) {
        assertThat(store.submit(record)).isInstanceOf(Change.Done.class);
        return store.header(record.id()).orElseThrow();
    }

    List<RecordHeader> in(RecordState state) {
        return store.list(state, 100_000);
    }

    /// Works as the uplink's thread does, but does not wait.
    void workUntilNothingWaits(RecordUplink uplink) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!in(RecordState.WAITING).isEmpty()) {
            uplink.work();
            assertThat(System.nanoTime()).as("takes too long: " + log()).isLessThan(end);
        }
    }

    static Stamp stamp(UUID id, Instant at) {
        return new Stamp(
                id.toString(), at, TestPlatform.HALL.value(), DEVICE, Optional.empty(), true);
    }

    /// Of a visit; its second one is an addition to the first.
    static RatingRecord rating(UUID ticket, int turn, Instant at) {
        return rating(UUID.randomUUID(), ticket, turn, at);
    }

    static RatingRecord rating(UUID id, UUID ticket, int turn, Instant at) {
        return new RatingRecord(
                stamp(id, at),
                RatingTarget.TICKET,
                new RatingSubject(
                        Optional.of(ticket),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Optional.of("3"),
                        Optional.of("0317")),
                true,
                Optional.of(new RatingScore(4, List.of(), Optional.of("等得不久"), turn)),
                RatingChannel.HALL_TERMINAL,
                RatingStage.FINISHED,
                at,
                Optional.empty());
    }

    static NewRecord ratingOf(UUID ticket, Instant at) {
        return Sent.rating(rating(ticket, 1, at));
    }

    @Override
    public void close() {
        store.close();
    }
}

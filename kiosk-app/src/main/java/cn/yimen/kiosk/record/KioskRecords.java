package cn.yimen.kiosk.record;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordOpening;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.uplink.CarrierThread;
import cn.yimen.uplink.record.Depth;
import cn.yimen.uplink.record.RecordUplink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// What people left at this machine: the store, the thread that carries it to the province, and the
/// daily erasure of what is safe there. Safe for use by several threads.
public final class KioskRecords implements AutoCloseable {

    private static final Duration FIRST_ERASURE = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofDays(1);

    private final RecordStore store;
    private final Duration kept;
    private final Optional<Upward> upward;
    private final EventLog log;
    private final ScheduledExecutorService daily =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("records-daily").factory());

    private record Upward(RecordUplink uplink, CarrierThread thread) {}

    private KioskRecords(RecordStore store, Duration kept, Optional<Upward> upward, EventLog log) {
        this.store = store;
        this.kept = kept;
        this.upward = upward;
        this.log = log;
    }

    /// What came of opening.
    public sealed interface Opening {

        record Opened(KioskRecords records) implements Opening {}

        /// @param detail which file, and what is the matter
        record NotOpened(JournalTrouble trouble, String detail) implements Opening {

            /// For the technician: what is the matter, and what to do.
            public String sentence(Locale language) {
                return new Texts(language).say("trouble." + trouble, detail);
            }
        }
    }

    /// Opens the store and begins to send.
    ///
    /// @param random for waits and nonces
    public static Opening open(
            RecordsSettings settings, InstantSource clock, RandomGenerator random, EventLog log) {
        return switch (RecordStore.open(settings.store(clock))) {
            case RecordOpening.NotOpened not -> new Opening.NotOpened(not.trouble(), not.detail());
            case RecordOpening.Opened opened -> {
                var surroundings = new RecordUplink.Surroundings(clock, random, log);
                var upward =
                        settings.province()
                                .map(province -> upward(opened.store(), province, surroundings));
                var records = new KioskRecords(opened.store(), settings.kept(), upward, log);
                records.eraseDaily();
                yield new Opening.Opened(records);
            }
        };
    }

    private static Upward upward(
            RecordStore store,
            RecordsSettings.Province province,
            RecordUplink.Surroundings surroundings) {
        var uplink = new RecordUplink(store, province.address(), province.words(), surroundings);
        return new Upward(uplink, CarrierThread.start(uplink, "records-uplink"));
    }

    /// For everything but keeping something that is to be sent: that is [#submit].
    public RecordStore store() {
        return store;
    }

    /// As [RecordStore#submit], and it goes up at once where it can.
    public Change submit(NewRecord record) {
        var change = store.submit(record);
        wake();
        return change;
    }

    /// Something is to be sent: a draft was handed in, a record corrected.
    public void wake() {
        upward.ifPresent(way -> way.thread().wake());
    }

    /// How much is here and not at the platform, counted now.
    ///
    /// @return empty where the file cannot be read: nobody knows
    public Optional<Depth> depth() {
        return upward.map(way -> way.uplink().depth()).orElseGet(this::depthAlone);
    }

    private Optional<Depth> depthAlone() {
        try {
            return Optional.of(
                    Depth.of(
                            store.depth(),
                            Optional.<Instant>empty(),
                            Optional.of(Depth.NO_PLATFORM)));
        } catch (RecordsUnreadable e) {
            log.write("records.unreadable", Map.of("error", e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    private void eraseDaily() {
        var _ =
                daily.scheduleWithFixedDelay(
                        this::erase,
                        FIRST_ERASURE.toMillis(),
                        DAY.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /// An exception would end the days.
    private void erase() {
        try {
            var erasure = store.erase(kept);
            log.write(
                    "records.erased",
                    Map.of(
                            "count", erasure.records(),
                            "log-empty", erasure.isLogEmpty(),
                            "trouble", erasure.trouble().map(Enum::name).orElse("none")));
        } catch (RuntimeException e) {
            log.write("records.not-erased", Map.of("error", e.getClass().getSimpleName()));
        }
    }

    /// Ends within seconds; what is under way goes up again next time.
    @Override
    public void close() {
        daily.shutdownNow();
        upward.ifPresent(way -> way.thread().close());
        store.close();
    }
}

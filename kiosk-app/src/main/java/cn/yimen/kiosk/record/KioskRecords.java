package cn.yimen.kiosk.record;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordOpening;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.uplink.CarrierThread;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.reconcile.Reconciler;
import cn.yimen.uplink.record.Depths;
import cn.yimen.uplink.record.RecordUplink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// What people left at this machine: the store, the thread that carries it to the province, and the
/// daily erasure of what is safe there. Safe for use by several threads.
public final class KioskRecords implements AutoCloseable {

    private static final Duration FIRST_ERASURE = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIRST_COUNT = Duration.ofSeconds(2);
    private static final Duration COUNT = Duration.ofSeconds(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FIRST_SHEETS = Duration.ofMinutes(10);
    private static final Duration SHEETS = Duration.ofHours(1);
    private static final int THREADS = 2;

    private final RecordStore store;
    private final RecordsSettings settings;
    private final Optional<Upward> upward;
    private final InstantSource clock;
    private final EventLog log;
    private final List<Reconciler> closing = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timetable =
            Executors.newScheduledThreadPool(
                    THREADS, Thread.ofVirtual().name("records-timetable").factory());

    private record Upward(
            RecordUplink uplink,
            CarrierThread thread,
            PlatformLink province,
            RecordUplink.Surroundings around) {

        Reconciler reconciler(RecordStore store, DeviceId device) {
            return new Reconciler(
                    store,
                    device,
                    province.address(),
                    province.words(),
                    new Reconciler.Surroundings(around.clock(), around.random(), around.log()));
        }
    }

    private KioskRecords(
            RecordStore store,
            RecordsSettings settings,
            Optional<Upward> upward,
            InstantSource clock,
            EventLog log) {
        this.store = store;
        this.settings = settings;
        this.upward = upward;
        this.clock = clock;
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
                var records = new KioskRecords(opened.store(), settings, upward, clock, log);
                records.begin();
                yield new Opening.Opened(records);
            }
        };
    }

    private static Upward upward(
            RecordStore store, PlatformLink province, RecordUplink.Surroundings surroundings) {
        var uplink = new RecordUplink(store, province.address(), province.words(), surroundings);
        var thread = CarrierThread.start(uplink, "records-uplink");
        return new Upward(uplink, thread, province, surroundings);
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
    public Optional<RecordsDepth> depth() {
        return upward.map(way -> way.uplink().depth()).orElseGet(this::depthAlone);
    }

    /// So many wait to go up; empty where nobody knows.
    public OptionalLong unsent() {
        return depth().stream().mapToLong(RecordsDepth::waiting).findFirst();
    }

    private Optional<RecordsDepth> depthAlone() {
        try {
            return Optional.of(
                    Depths.of(
                            store.depth(),
                            Optional.<Instant>empty(),
                            Optional.of(Depths.NO_PLATFORM)));
        } catch (RecordsUnreadable e) {
            log.write("records.unreadable", Map.of("error", e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    /// Hands on how much waits, now and each half minute: to the hall, for instance.
    public void tell(Consumer<RecordsDepth> listener) {
        regularly(() -> depth().ifPresent(listener), Duration.ZERO, COUNT);
    }

    /// Tells the province each minute how this machine is. Nothing where there is no province.
    public void tellProvince(MachineFacts facts) {
        upward.map(way -> new FleetReports(way.uplink(), facts, settings.data(), clock))
                .ifPresent(reports -> regularly(reports::report, Duration.ZERO, MINUTE));
    }

    /// Compares each past day with the province (对账), each hour until it balances. Nothing where
    /// there is no province.
    public void reconcile(DeviceId device) {
        upward.map(way -> way.reconciler(store, device))
                .ifPresent(reconciler -> {
                    closing.add(reconciler);
                    regularly(
                            () -> {
                                var _ = reconciler.work();
                                wake();
                            },
                            FIRST_SHEETS,
                            SHEETS);
                });
    }

    private void begin() {
        regularly(this::erase, FIRST_ERASURE, DAY);
        regularly(this::count, FIRST_COUNT, COUNT);
    }

    /// An exception would end it for good, and is told instead.
    private void regularly(Runnable work, Duration first, Duration then) {
        Runnable told =
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        var error = e.getClass().getSimpleName();
                        log.write("records.failed", Map.of("error", error));
                    }
                };
        var _ =
                timetable.scheduleWithFixedDelay(
                        told, first.toMillis(), then.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// For a technician who asks while the kiosk runs.
    private void count() {
        depth().ifPresent(depth -> {
            try {
                new DepthNote(settings.data()).write(new DepthNote.Counted(clock.instant(), depth));
            } catch (IOException e) {
                throw new UncheckedIOException("writing down how much waits", e);
            }
        });
    }

    private void erase() {
        var erasure = store.erase(settings.kept());
        log.write(
                "records.erased",
                Map.of(
                        "count", erasure.records(),
                        "log-empty", erasure.isLogEmpty(),
                        "trouble", erasure.trouble().map(Enum::name).orElse("none")));
    }

    /// Ends within seconds; what is under way goes up again next time.
    @Override
    public void close() {
        timetable.shutdownNow();
        closing.forEach(Reconciler::close);
        upward.ifPresent(way -> way.thread().close());
        store.close();
    }
}

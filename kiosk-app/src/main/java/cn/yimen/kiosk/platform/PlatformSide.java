package cn.yimen.kiosk.platform;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.KeyRingFile;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.cache.CacheSettings;
import cn.yimen.uplink.cache.CacheThread;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.cache.Recall;
import cn.yimen.uplink.cache.Refreshed;
import cn.yimen.uplink.client.Fleet;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.record.Depth;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// The kiosk's side of the province: what it remembers, kept up to date, and where no hall server
/// does it, the word of how the machine is.
public final class PlatformSide implements AutoCloseable {

    private static final Duration FIRST_REPORT = Duration.ofSeconds(10);

    private final PlatformCache cache;
    private final CacheThread thread;
    private final ProvinceWatch watch;
    private final Optional<FleetReports> fleet;

    /// Which machine this is, and where its data lie.
    public record Settings(ProvinceHall.Machine machine, PlatformAddress address, Path data) {}

    /// What it takes from outside, and whom it tells.
    ///
    /// @param world the kiosk as it is
    /// @param depth of what waits to go up
    public record Surroundings(
            InstantSource clock,
            RandomGenerator random,
            EventLog log,
            Supplier<World> world,
            Supplier<Optional<Depth>> depth) {}

    /// Whoever goes by what is known. Called on the loop's thread, between two citizens only.
    ///
    /// @param tooOld what is known may not be gone by any more
    public record Ears(Consumer<PlatformData> known, Runnable tooOld) {}

    private PlatformSide(
            PlatformCache cache,
            CacheThread thread,
            ProvinceWatch watch,
            Optional<FleetReports> fleet) {
        this.cache = cache;
        this.thread = thread;
        this.watch = watch;
        this.fleet = fleet;
    }

    /// Reads what is remembered and begins to ask.
    public static PlatformSide start(Settings settings, Surroundings around, Ears ears) {
        var clock = around.clock();
        var transport = new Transport(settings.address(), clock, around.random());
        var words = PlatformWords.OF_THE_CONTRACT;
        var cache = PlatformCache.open(cacheSettings(settings), transport, words, clock);
        var zone = settings.machine().zone();
        var watch =
                new ProvinceWatch(
                        cache::recall, () -> LocalDate.ofInstant(clock.instant(), zone), of(ears));
        cache.listen(watch::heard);
        var thread =
                CacheThread.start(
                        cache,
                        settings.machine().profile().queues(),
                        refreshed -> tell(refreshed, around.log()),
                        around.random());
        var fleet =
                settings.machine().profile().needsHall()
                        ? Optional.<FleetReports>empty()
                        : Optional.of(reports(settings, around, transport, cache));
        return new PlatformSide(cache, thread, watch, fleet);
    }

    private static CacheSettings cacheSettings(Settings settings) {
        return new CacheSettings(
                settings.data().resolve("province"),
                settings.machine().hall(),
                settings.machine().zone(),
                new KeyRingFile(settings.data().resolve("province.key")),
                CipherSuite.INTERNATIONAL);
    }

    private static ProvinceWatch.Ears of(Ears ears) {
        return new ProvinceWatch.Ears() {
            @Override
            public void known(PlatformData data) {
                ears.known().accept(data);
            }

            @Override
            public void tooOld() {
                ears.tooOld().run();
            }
        };
    }

    private static FleetReports reports(
            Settings settings, Surroundings around, Transport transport, PlatformCache cache) {
        var machine =
                new FleetReports.Machine(
                        settings.machine().device(),
                        settings.machine().hall(),
                        program(),
                        settings.data(),
                        around.clock().instant());
        var facts =
                new FleetReports.Facts(
                        around.world(), around.depth(), () -> knownAt(cache), transport.clock());
        var fleet = new Fleet(transport, PlatformWords.OF_THE_CONTRACT);
        return FleetReports.start(fleet, machine, facts, FIRST_REPORT, around.log());
    }

    private static String program() {
        return Optional.ofNullable(PlatformSide.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private static Optional<Instant> knownAt(PlatformCache cache) {
        return switch (cache.recall()) {
            case Recall.Usable(var data) -> Optional.of(data.confirmedAt());
            case Recall.TooOld(var at) -> Optional.of(at);
            case Recall.AgeUnknown(var at) -> Optional.of(at);
            case Recall.Nothing _ -> Optional.empty();
        };
    }

    private static void tell(Refreshed refreshed, EventLog log) {
        switch (refreshed) {
            case Refreshed.Changed _ -> log.write("province.changed");
            case Refreshed.Unchanged _ -> {}
            case Refreshed.NotKept(_, var error) ->
                    log.write("province.not-kept", Map.of("error", error));
            case Refreshed.NotNow(var hindrance) ->
                    log.write("province.away", Map.of("reason", hindrance.reason()));
            case Refreshed.Refused(var part, var problem) ->
                    log.write(
                            "province.refused",
                            Map.of("part", part.word(), "type", problem.type()));
            case Refreshed.ThrownAway(var flaw) ->
                    log.write(
                            "province.thrown-away",
                            Map.of(
                                    "part", flaw.part().word(),
                                    "why", flaw.word(),
                                    "where", flaw.where()));
        }
    }

    /// What is known, for whoever hands something in.
    public PlatformCache cache() {
        return cache;
    }

    /// Nobody is there now. Called by the kiosk's loop, whenever that is so.
    public void between() {
        watch.between();
    }

    @Override
    public void close() {
        fleet.ifPresent(FleetReports::close);
        thread.close();
    }
}

package cn.yimen.kiosk.platform;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.KeyRingFile;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.cache.CacheSettings;
import cn.yimen.uplink.cache.CacheThread;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.cache.Recall;
import cn.yimen.uplink.client.Transport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// The kiosk's side of the province: what it remembers, kept up to date.
public final class PlatformSide implements AutoCloseable {

    private final PlatformCache cache;
    private final Transport transport;
    private final CacheThread thread;
    private final ProvinceWatch watch;

    /// Which machine this is, and where its data lie.
    public record Settings(ProvinceHall.Machine machine, PlatformLink link, Path data) {}

    /// What it takes from outside.
    public record Surroundings(InstantSource clock, RandomGenerator random, EventLog log) {}

    /// Whoever goes by what is known. Called on the loop's thread, between two citizens only.
    ///
    /// @param tooOld what is known may not be gone by any more
    public record Ears(Consumer<PlatformData> known, Runnable tooOld) {}

    private PlatformSide(
            PlatformCache cache, Transport transport, CacheThread thread, ProvinceWatch watch) {
        this.cache = cache;
        this.transport = transport;
        this.thread = thread;
        this.watch = watch;
    }

    /// Reads what is remembered and begins to ask.
    public static PlatformSide start(Settings settings, Surroundings around, Ears ears) {
        var clock = around.clock();
        var transport = new Transport(settings.link().address(), clock, around.random());
        var words = settings.link().words();
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
                        new RoundLog(around.log()),
                        around.random());
        return new PlatformSide(cache, transport, thread, watch);
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

    /// When what is known was last confirmed; empty where nothing is.
    public Optional<Instant> knownAt() {
        return switch (cache.recall()) {
            case Recall.Usable(var data) -> Optional.of(data.confirmedAt());
            case Recall.TooOld(var at) -> Optional.of(at);
            case Recall.AgeUnknown(var at) -> Optional.of(at);
            case Recall.Nothing _ -> Optional.empty();
        };
    }

    /// What is known, for whoever hands something in.
    public PlatformCache cache() {
        return cache;
    }

    /// The way to the province, for what it must do at once.
    public Transport transport() {
        return transport;
    }

    /// Something was done at the province: what is remembered of it is asked for again, soon.
    public void wake() {
        thread.wake();
    }

    /// Nobody is there now. Called by the kiosk's loop, whenever that is so.
    public void between() {
        watch.between();
    }

    @Override
    public void close() {
        thread.close();
    }
}

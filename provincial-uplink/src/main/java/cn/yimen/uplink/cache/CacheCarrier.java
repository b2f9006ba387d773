package cn.yimen.uplink.cache;

import cn.yimen.uplink.Carrier;
import cn.yimen.uplink.Delivery;
import cn.yimen.uplink.Presence;
import cn.yimen.uplink.Rest;
import cn.yimen.uplink.Rest.Until;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/// The rounds of a cache as steps of a thread, ended early when the platform is there again.
final class CacheCarrier implements Carrier {

    private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);

    private final PlatformCache cache;
    private final CacheRounds rounds;
    private final AtomicBoolean hurry;
    private final Presence presence;
    private long last = System.nanoTime();

    /// @param hurry whether everything is due, whenever it was asked for last
    CacheCarrier(
            PlatformCache cache, CacheRounds rounds, AtomicBoolean hurry, RandomGenerator random) {
        this.cache = cache;
        this.rounds = rounds;
        this.hurry = hurry;
        presence = new Presence(cache.transport()::answers, random);
    }

    @Override
    public Rest work() {
        long now = System.nanoTime();
        var passed = Duration.ofNanos(now - last);
        last = now;
        if (hurry.getAndSet(false)) {
            rounds.hurry();
        }
        var rest = rounds.work(passed);
        return rounds.trouble().filter(why -> why.atLeast().isZero()).isPresent()
                ? away(rest)
                : new Rest(rest, Until.EVENTS);
    }

    private Rest away(Duration rest) {
        rounds.trouble()
                .ifPresent(why -> presence.note(new Delivery.NotNow(why.reason(), why.atLeast())));
        hurry.set(true);
        return new Rest(rest, Until.PLATFORM);
    }

    @Override
    public Rest failed(RuntimeException cause) {
        return new Rest(AFTER_A_BUG, Until.TIME);
    }

    @Override
    public Presence presence() {
        return presence;
    }

    @Override
    public void cancel() {
        cache.transport().close();
    }

    @Override
    public void close() {
        cache.transport().close();
    }
}

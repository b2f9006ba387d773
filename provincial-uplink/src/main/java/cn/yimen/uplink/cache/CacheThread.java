package cn.yimen.uplink.cache;

import cn.yimen.uplink.CarrierThread;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Keeps a [PlatformCache] up to date on a thread of its own, "cache".
public final class CacheThread implements AutoCloseable {

    private final AtomicBoolean hurry;
    private final CarrierThread thread;

    private CacheThread(AtomicBoolean hurry, CarrierThread thread) {
        this.hurry = hurry;
        this.thread = thread;
    }

    /// Starts asking. The cache's calls end with this.
    ///
    /// @param asksAppointments whether this machine's hall takes people with bookings
    /// @param told hears of each round, on the thread
    public static CacheThread start(
            PlatformCache cache,
            boolean asksAppointments,
            Consumer<Refreshed> told,
            RandomGenerator random) {
        var hurry = new AtomicBoolean(true);
        var rounds = new CacheRounds(cache, asksAppointments, told, random);
        var carrier = new CacheCarrier(cache, rounds, hurry, random);
        return new CacheThread(hurry, CarrierThread.start(carrier, "cache"));
    }

    /// Asks for everything at once: something was found to be old.
    public void wake() {
        hurry.set(true);
        thread.wake();
    }

    @Override
    public void close() {
        thread.close();
    }
}

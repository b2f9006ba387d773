package cn.yimen.system.hall;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// Follows the hall's truth as a screen does, for whoever wants to check it. Safe for use by
/// several threads.
public final class Watcher implements AutoCloseable {

    private final HallClient client;
    private final List<Recorded> events = new ArrayList<>();
    private HallState state = HallState.empty();

    private Watcher(URI server) {
        client =
                HallClient.connect(
                        HallClientConfig.of(server, new DeviceId("WATCH")),
                        new Ear(),
                        InstantSource.system(),
                        new Random());
    }

    static Watcher of(URI server) {
        return new Watcher(server);
    }

    private final class Ear implements HallListener {

        @Override
        public void changed(HallUpdate update) {
            take(update);
        }

        @Override
        public void link(LinkState link) {
            // A server that is killed on purpose is part of the story.
        }
    }

    private synchronized void take(HallUpdate update) {
        state = update.state();
        events.addAll(update.events());
        notifyAll();
    }

    public synchronized HallState state() {
        return state;
    }

    /// All events heard so far, each once, in order; without those inside a first snapshot.
    public synchronized List<Recorded> events() {
        return List.copyOf(events);
    }

    /// Waits until the hall is so.
    public synchronized HallState await(String what, Predicate<HallState> so, Duration limit)
            throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!so.test(state)) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new TimeoutException(
                        "the hall did not come to this within " + limit + ": " + what);
            }
            wait(left);
        }
        return state;
    }

    @Override
    public void close() {
        client.close();
    }
}

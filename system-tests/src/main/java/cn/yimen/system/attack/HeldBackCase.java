package cn.yimen.system.attack;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.trust.Identity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// What the hall's own server says is held back on its way, more each second: no call may be told
/// that is older than ten seconds (SEC-36).
record HeldBackCase(Loot loot, URI real, Intrusion intrusion) {

    /// Each second takes eight tenths more: after some six the server's word is five seconds old.
    private static final int GROWTH = 800;

    private static final int WATCHED_SECONDS = 40;

    void run() throws Exception {
        var reading = Identity.read(loot.folder().resolve("honest"), InstantSource.system());
        if (!(reading instanceof Identity.Reading.Read read)) {
            throw new IllegalStateException("no identity: " + reading);
        }
        var ear = new Ear();
        try (var cable = HeldBack.laid(real, GROWTH);
                var client =
                        HallClient.connect(
                                HallClientConfig.of(List.of(cable.address()), read.identity()),
                                ear,
                                InstantSource.system(),
                                new SplittableRandom(1))) {
            boolean isNoticed = ear.lost.await(WATCHED_SECONDS, TimeUnit.SECONDS);
            intrusion.note(
                    "a cable that holds back what the server says",
                    "is noticed, and nothing told is older than "
                            + HallClientConfig.OLDEST.toSeconds()
                            + " s",
                    isNoticed
                            && ear.beats.get() > 0
                            && ear.oldest.get() <= HallClientConfig.OLDEST.toMillis(),
                    "lost %s, %d beats, the oldest %d ms, %s"
                            .formatted(
                                    isNoticed, ear.beats.get(), ear.oldest.get(), client.link()));
        }
    }

    private static final class Ear implements HallListener {

        private final CountDownLatch lost = new CountDownLatch(1);
        private final AtomicLong beats = new AtomicLong();
        private final AtomicLong oldest = new AtomicLong();

        @Override
        public void changed(HallUpdate update) {
            // Beats come each second, and are as old as what comes beside them.
        }

        @Override
        public void link(LinkState state) {
            if (state instanceof LinkState.Lost) {
                lost.countDown();
            }
        }

        @Override
        public void heartbeat(Instant serverTime) {
            beats.incrementAndGet();
            long age = Duration.between(serverTime, Instant.now()).toMillis();
            oldest.accumulateAndGet(age, Math::max);
        }
    }
}

package cn.yimen.kiosk.effect;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Something that is asked for again and again until its person gives it up.
final class Asked {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CountDownLatch givenUp = new CountDownLatch(1);

    /// Waits a moment; says whether it is still wanted.
    boolean goesOn() {
        try {
            return !givenUp.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveUp() {
        givenUp.countDown();
    }
}

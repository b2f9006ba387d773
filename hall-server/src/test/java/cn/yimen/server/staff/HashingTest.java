package cn.yimen.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class HashingTest {

    private static final int PATIENCE_SECONDS = 5;
    private static final int COME = 30;
    private static final int PLACES = 9;

    private static final DeviceId HERE = new DeviceId("D0");

    private final Hashing hashing = new Hashing();
    private final CountDownLatch refused = new CountDownLatch(COME - PLACES);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void beyondNineNobodyWaitsAndTheNineAreDoneOneAfterTheOther() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < COME; i++) {
                var at = new DeviceId("D" + i);
                threads.execute(() -> comes(at));
            }
            whenTheRestIsRefused();
        }
        assertThat(begun).hasValue(PLACES);
        assertThat(mostAtOnce).hasValue(1);
        assertThat(done).hasValue(PLACES);
        assertThat(hashing.tried(HERE, () -> 1)).contains(1);
    }

    @Test
    void aMachineHasOnePlace() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < COME - PLACES + 1; i++) {
                threads.execute(() -> comes(HERE));
            }
            whenTheRestIsRefused();
        }
        assertThat(done).hasValue(1);
    }

    private void whenTheRestIsRefused() throws InterruptedException {
        try {
            assertThat(refused.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            goOn.countDown();
        }
    }

    private void comes(DeviceId at) {
        hashing.tried(at, this::work)
                .ifPresentOrElse(_ -> done.incrementAndGet(), refused::countDown);
    }

    private Integer work() throws InterruptedException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        goOn.await();
        atOnce.decrementAndGet();
        return begun.incrementAndGet();
    }
}

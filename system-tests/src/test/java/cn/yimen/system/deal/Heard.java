package cn.yimen.system.deal;

import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.HandingIn.Stage;
import cn.yimen.kiosk.flow.KioskEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// What a desk says, in its order.
final class Heard implements Consumer<KioskEvent> {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final BlockingQueue<KioskEvent> events = new LinkedBlockingQueue<>();
    private final AtomicReference<Optional<Runnable>> beforeTheApplication =
            new AtomicReference<>(Optional.empty());

    /// The desk waits meanwhile.
    @Override
    public void accept(KioskEvent event) {
        events.add(event);
        if (event instanceof DealAnswer.HandInMoved(long _, Stage stage)
                && stage == Stage.APPLICATION) {
            beforeTheApplication.getAndSet(Optional.empty()).ifPresent(Runnable::run);
        }
    }

    /// Once, when the files of the next application have arrived and it has not been sent yet.
    void beforeTheApplication(Runnable act) {
        beforeTheApplication.set(Optional.of(act));
    }

    void clear() {
        events.clear();
        beforeTheApplication.set(Optional.empty());
    }

    /// The next answer of a kind; others are passed over.
    <T extends DealAnswer> T answer(Class<T> type) throws InterruptedException {
        var passed = new ArrayList<KioskEvent>();
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var left = Duration.between(Instant.now(), until);
            var next = events.poll(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
            if (next == null) {
                throw new AssertionError("no " + type.getSimpleName() + " but " + passed);
            }
            passed.add(next);
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
    }
}

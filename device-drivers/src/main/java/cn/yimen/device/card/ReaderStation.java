package cn.yimen.device.card;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardPlace.Sight;
import cn.yimen.device.card.CardPlace.Sight.Occupied;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardReading.Gone;
import cn.yimen.device.card.CardReading.KeyWanted;
import cn.yimen.device.card.CardReading.OtherKind;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// One reader and its thread: watches its place, reads what is laid there, and speaks while it has
/// the [Floor]. `unlock` and `close` come from other threads.
final class ReaderStation implements Runnable {

    private static final Duration SLICE = Duration.ofMillis(300);
    private static final Duration SLICE_FOR_KEY = Duration.ofMillis(30);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final CardPlace place;
    private final CardAttempts attempts;
    private final Floor floor;
    private final Consumer<CardEvent> events;
    private final ReaderStatuses statuses;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicReference<Optional<AccessKey>> offered =
            new AtomicReference<>(Optional.empty());
    private final Thread thread;

    // These are touched on the reader's own thread only.
    private Optional<Occupied> handled = Optional.empty();
    private boolean announced;
    private volatile boolean waitsForKey;

    ReaderStation(
            ReaderConfig config, Floor floor, Consumer<CardEvent> events, ReaderStatuses statuses) {
        this.place = config.place();
        this.attempts = new CardAttempts(place, config.retries());
        this.floor = floor;
        this.events = events;
        this.statuses = statuses;
        this.thread = Thread.ofPlatform().daemon().name("card-reader").unstarted(this);
    }

    void start() {
        thread.start();
    }

    /// Only a card that asked for a key gets one.
    void unlock(AccessKey key) {
        if (waitsForKey) {
            offered.set(Optional.of(key));
        }
    }

    void stop() {
        closing.countDown();
        if (!Thread.currentThread().equals(thread)) {
            thread.interrupt();
        }
    }

    void awaitEnd(Duration atMost) {
        if (Thread.currentThread().equals(thread)) {
            return;
        }
        try {
            thread.join(atMost);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try (place) {
            while (!isClosing()) {
                stepSafely();
            }
        } finally {
            floor.release(this);
        }
    }

    /// A listener that throws is a bug of its owner: the thread's handler hears of it, and the next
    /// citizen can use the reader all the same.
    private void stepSafely() {
        try {
            step(place.watch(waitsForKey ? SLICE_FOR_KEY : SLICE));
        } catch (RuntimeException e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            pause();
        }
    }

    private void step(Sight sight) {
        if (isClosing()) {
            return;
        }
        switch (sight) {
            case Sight.Blind(var fault, var note) -> {
                report(fault.means(), Set.of(fault), note);
                leave();
                pause();
            }
            case Sight.Vacant _ -> {
                report(Readiness.READY, Set.of(), "");
                leave();
            }
            case Occupied card when handled.equals(Optional.of(card)) -> stillThere(card);
            case Occupied card -> newcomer(card);
        }
    }

    private void newcomer(Occupied card) {
        leave();
        if (!floor.take(this)) {
            report(Readiness.READY, Set.of(), "");
            return;
        }
        handled = Optional.of(card);
        announced = true;
        report(Readiness.BUSY, Set.of(), "");
        tell(new CardEvent.Inserted(card.reader()));
        read(card, Optional.empty());
    }

    private void stillThere(Occupied card) {
        Optional<AccessKey> key = offered.getAndSet(Optional.empty());
        if (waitsForKey && key.isPresent()) {
            report(Readiness.BUSY, Set.of(), "");
            read(card, key);
        } else if (floor.isAskedToLeave(this)) {
            tellRemoved();
        }
    }

    private void read(Occupied card, Optional<AccessKey> key) {
        waitsForKey = false;
        CardReading reading = attempts.read(card, key);
        if (isClosing()) {
            discard(reading);
            return;
        }
        report(Readiness.READY, faults(reading), "");
        floor.letOthersPass(this, reading instanceof Failed);
        switch (reading) {
            case Complete(var document, var photo) -> tell(new CardEvent.Read(document, photo));
            case Failed(var trouble, _) -> tell(new CardEvent.Unreadable(trouble));
            case OtherKind _ -> tell(new CardEvent.Unreadable(new CardTrouble.Unsupported()));
            case Gone _ -> tellRemoved();
            case KeyWanted(var kinds, boolean refused) -> {
                waitsForKey = true;
                tell(new CardEvent.KeyWanted(kinds, refused));
            }
        }
    }

    private static void discard(CardReading reading) {
        if (reading instanceof Complete(_, var photo)) {
            photo.close();
        }
    }

    private void leave() {
        handled = Optional.empty();
        waitsForKey = false;
        offered.set(Optional.empty());
        tellRemoved();
    }

    /// A card that was pulled while it was read has been told of already.
    private void tellRemoved() {
        if (announced) {
            announced = false;
            tell(new CardEvent.Removed());
        }
        floor.release(this);
    }

    private static Set<Fault> faults(CardReading reading) {
        return switch (reading) {
            case Failed(CardTrouble.Mute _, _) -> Set.of(Fault.CARD_MUTE);
            case Failed _, OtherKind _ -> Set.of(Fault.CARD_UNSUPPORTED);
            case Complete _, Gone _, KeyWanted _ -> Set.of();
        };
    }

    private void tell(CardEvent event) {
        if (!isClosing()) {
            events.accept(event);
        }
    }

    private void report(Readiness readiness, Set<Fault> faults, String note) {
        if (!isClosing()) {
            statuses.report(this, new ReaderStatuses.Facts(readiness, faults, note));
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pause() {
        try {
            closing.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            // Only stop() interrupts this thread, and the loop asks for that by itself.
            Thread.currentThread().interrupt();
        }
    }
}

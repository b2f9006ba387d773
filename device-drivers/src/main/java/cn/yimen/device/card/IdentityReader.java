package cn.yimen.device.card;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardPlace.Sight;
import cn.yimen.device.card.CardPlace.Sight.Occupied;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardReading.Gone;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Watches a card reader and announces each document laid on it, until closed.
///
/// Owns one thread, "card-reader": both listeners are called on it, the status before the event
/// that it explains, and must return quickly (post it elsewhere). [#status] and [#close] may be
/// called from any thread. What a native call brings after its time limit is dropped with the
/// thread that it ran on, so no event ever speaks of an earlier card. A reader or service that goes
/// away heals by itself within seconds.
public final class IdentityReader implements AutoCloseable {

    private static final Duration SLICE = Duration.ofMillis(300);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final CardPlace place;
    private final CardAttempts attempts;
    private final Consumer<CardEvent> events;
    private final Consumer<DeviceStatus> statuses;
    private final InstantSource clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile DeviceStatus status;

    // These two are touched on the reader's own thread only.
    private Optional<Occupied> handled = Optional.empty();
    private boolean cardIn;

    private IdentityReader(
            ReaderConfig.Pcsc config,
            Consumer<CardEvent> events,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        this.place = new PcscPlace(config);
        this.attempts = new CardAttempts(place, config.retries());
        this.events = events;
        this.statuses = statuses;
        this.clock = clock;
        this.status = DeviceStatus.starting(clock.instant());
        this.thread = Thread.ofPlatform().daemon().name("card-reader").unstarted(this::run);
    }

    /// Starts watching. The status is `STARTING` until the reader has been looked for.
    public static IdentityReader start(
            ReaderConfig config,
            Consumer<CardEvent> events,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        IdentityReader reader =
                switch (config) {
                    case ReaderConfig.Pcsc pcsc ->
                            new IdentityReader(pcsc, events, statuses, clock);
                };
        reader.thread.start();
        return reader;
    }

    /// The latest snapshot; never blocks.
    public DeviceStatus status() {
        return status;
    }

    /// Stops watching; no event comes afterwards. Takes half a second at most, unless a listener
    /// does not return.
    @Override
    public void close() {
        closing.countDown();
        if (Thread.currentThread().equals(thread)) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (place) {
            while (!isClosing()) {
                stepSafely();
            }
        }
    }

    /// A listener that throws is a bug of its owner: the thread's handler hears of it, and the next
    /// citizen can use the reader all the same.
    private void stepSafely() {
        try {
            step(place.watch(SLICE));
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
                report(Readiness.MISSING, Set.of(fault), note);
                leave();
                pause();
            }
            case Sight.Vacant _ -> {
                report(Readiness.READY, Set.of(), "");
                leave();
            }
            case Occupied card -> {
                if (!handled.equals(Optional.of(card))) {
                    leave();
                    handled = Optional.of(card);
                    handle(card);
                }
            }
        }
    }

    private void handle(Occupied card) {
        cardIn = true;
        report(Readiness.BUSY, Set.of(), "");
        tell(new CardEvent.Inserted(card.reader()));
        CardReading reading = attempts.read(card);
        if (isClosing()) {
            discard(reading);
            return;
        }
        report(Readiness.READY, faults(reading), "");
        switch (reading) {
            case Complete(var document, var photo) -> tell(new CardEvent.Read(document, photo));
            case Failed(var trouble, _) -> tell(new CardEvent.Unreadable(trouble));
            case Gone _ -> tellRemoved();
        }
    }

    private static void discard(CardReading reading) {
        if (reading instanceof Complete(_, var photo)) {
            photo.close();
        }
    }

    private void leave() {
        handled = Optional.empty();
        tellRemoved();
    }

    /// A card that was pulled while it was read has been told of already.
    private void tellRemoved() {
        if (cardIn) {
            cardIn = false;
            tell(new CardEvent.Removed());
        }
    }

    private static Set<Fault> faults(CardReading reading) {
        return switch (reading) {
            case Failed(CardTrouble.Mute _, _) -> Set.of(Fault.CARD_MUTE);
            case Failed _ -> Set.of(Fault.CARD_UNSUPPORTED);
            case Complete _, Gone _ -> Set.of();
        };
    }

    private void tell(CardEvent event) {
        if (!isClosing()) {
            events.accept(event);
        }
    }

    private void report(Readiness readiness, Set<Fault> faults, String note) {
        DeviceStatus now = new DeviceStatus(readiness, faults, Map.of(), clock.instant(), note);
        if (!isClosing() && !now.sameFacts(status)) {
            status = now;
            statuses.accept(now);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pause() {
        try {
            closing.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            // Only close() interrupts this thread, and the loop asks for that by itself.
            Thread.currentThread().interrupt();
        }
    }
}

package cn.yimen.device.card.travel;

import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardTrouble;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// How long one reading may go on: until its time is up, or somebody stops it. Asked before each
/// exchange, each of which has the reader's own limit. [#stop] may come from any thread.
final class Patience {

    private final long end;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Patience(Duration atMost) {
        this.end = System.nanoTime() + atMost.toNanos();
    }

    void stop() {
        stopped.set(true);
    }

    /// Why the reading must end; empty while it may go on.
    Optional<CardReading> isOver() {
        if (stopped.get()) {
            return Optional.of(new CardReading.Failed(new CardTrouble.Stopped(), false));
        }
        return System.nanoTime() - end > 0
                ? Optional.of(new CardReading.Failed(new CardTrouble.TooSlow(), false))
                : Optional.empty();
    }
}

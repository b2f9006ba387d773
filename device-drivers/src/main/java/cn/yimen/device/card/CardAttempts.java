package cn.yimen.device.card;

import cn.yimen.device.card.CardPlace.Sight.Occupied;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardReading.Gone;
import java.time.Duration;

/// How often a card is tried before it counts as unreadable.
///
/// A card that is pulled looks mute at first, because the service notices only later. So after
/// every failure that a retry might cure we watch for its removal, a little longer than the 400 ms
/// that pcscd takes at most.
final class CardAttempts {

    private static final Duration SETTLING = Duration.ofMillis(500);

    private final CardPlace place;
    private final int retries;

    CardAttempts(CardPlace place, int retries) {
        this.place = place;
        this.retries = retries;
    }

    CardReading read(Occupied card) {
        CardReading reading = place.read(card.reader());
        for (int retry = 0; reading instanceof Failed(_, boolean worth) && worth; retry++) {
            if (isPulled(card)) {
                return new Gone();
            }
            if (retry == retries) {
                return reading;
            }
            reading = place.read(card.reader());
        }
        return reading;
    }

    /// Waits in real time, because that is what the service's polling takes.
    private boolean isPulled(Occupied card) {
        long end = System.nanoTime() + SETTLING.toNanos();
        for (long left = SETTLING.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (!place.watch(Duration.ofNanos(left)).equals(card)) {
                return true;
            }
        }
        return false;
    }
}

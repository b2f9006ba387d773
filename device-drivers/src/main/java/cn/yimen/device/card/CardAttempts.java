package cn.yimen.device.card;

import cn.yimen.device.card.CardPlace.Attempt;
import cn.yimen.device.card.CardPlace.Sight.Occupied;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardReading.Gone;
import java.time.Duration;
import java.util.Optional;

/// How often a card is tried before it counts as unreadable.
///
/// A pulled card is noticed only after a while: until then it looks mute, and one that was swapped
/// meanwhile looks gone. So after every failure that a retry might cure we watch, a little longer
/// than the 400 ms that pcscd takes at most, and believe what we see.
final class CardAttempts {

    private static final Duration SETTLING = Duration.ofMillis(500);

    private final CardPlace place;
    private final int retries;

    CardAttempts(CardPlace place, int retries) {
        this.place = place;
        this.retries = retries;
    }

    /// Never ends in [Gone] while the card is still in sight.
    CardReading read(Occupied card, Optional<AccessKey> key) {
        CardReading reading = place.read(new Attempt(card.reader(), false, key));
        for (int retry = 0; mayEndBetter(reading); retry++) {
            if (isPulled(card)) {
                return new Gone();
            }
            if (retry == retries) {
                return reading instanceof Gone
                        ? new Failed(new CardTrouble.Mute(), false)
                        : reading;
            }
            reading = place.read(new Attempt(card.reader(), true, key));
        }
        return reading;
    }

    private static boolean mayEndBetter(CardReading reading) {
        return switch (reading) {
            case Complete _, CardReading.KeyWanted _, CardReading.OtherKind _ -> false;
            case Failed(_, boolean worthRetrying) -> worthRetrying;
            case Gone _ -> true;
        };
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

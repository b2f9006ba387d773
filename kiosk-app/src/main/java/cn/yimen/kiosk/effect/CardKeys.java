package cn.yimen.kiosk.effect;

import cn.yimen.device.card.AccessKey;
import cn.yimen.device.card.travel.TravelKeys;
import cn.yimen.kiosk.flow.CardEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import java.util.Optional;
import java.util.function.Consumer;

/// Offers what somebody typed or laid under the scanner to the card on the reader. What is no key
/// at all did not fit.
public final class CardKeys implements Consumer<CardEffect> {

    private final Consumer<AccessKey> reader;
    private final Consumer<KioskEvent> sink;

    /// @param reader takes a key for the card that lies there
    public CardKeys(Consumer<AccessKey> reader, Consumer<KioskEvent> sink) {
        this.reader = reader;
        this.sink = sink;
    }

    @Override
    public void accept(CardEffect effect) {
        key(effect).ifPresentOrElse(reader, () -> sink.accept(new KioskEvent.KeyWanted()));
    }

    private static Optional<AccessKey> key(CardEffect effect) {
        return switch (effect) {
            case CardEffect.Unlock(var number, var birth, var expiry) ->
                    TravelKeys.typed(number, birth, expiry);
            case CardEffect.UnlockByZone(var zone) -> TravelKeys.scanned(zone);
        };
    }
}

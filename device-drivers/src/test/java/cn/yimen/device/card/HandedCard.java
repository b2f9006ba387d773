package cn.yimen.device.card;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.util.Optional;
import java.util.function.Function;

/// Hands a card to an application without a reader in between.
public final class HandedCard {

    private HandedCard() {}

    public static CardAtHand of(
            byte[] atr, Optional<AccessKey> key, Function<byte[], CardAnswer> answers) {
        return new CardAtHand(new Direct(atr, answers), atr, key);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Direct(byte[] atr, Function<byte[], CardAnswer> answers) implements CardLink {

        @Override
        public CardAnswer powerOn() {
            return new CardAnswer.Received(atr.clone());
        }

        @Override
        public CardAnswer powerOnAfresh() {
            return powerOn();
        }

        @Override
        public CardAnswer exchange(byte[] command) {
            return answers.apply(command);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}

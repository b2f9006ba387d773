package cn.yimen.device.card;

import cn.yimen.device.link.CardAnswer;
import java.util.Optional;
import java.util.Set;

/// How one attempt to read a card ended.
public sealed interface CardReading {

    /// The photo is the receiver's to erase.
    record Complete(IdentityDocument document, CardPhoto photo) implements CardReading {}

    /// The card was taken away meanwhile, or so it looks.
    record Gone() implements CardReading {}

    /// It lies there and could not be read.
    ///
    /// @param worthRetrying whether another attempt may end better
    record Failed(CardTrouble trouble, boolean worthRetrying) implements CardReading {}

    /// It is what the application reads, and opens only with one of these keys.
    ///
    /// @param refused whether the key that was offered did not fit
    record KeyWanted(Set<AccessKey.Kind> kinds, boolean refused) implements CardReading {
        public KeyWanted {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Not what this application reads: another may know it.
    record OtherKind() implements CardReading {}

    /// What an exchange that brought nothing means for the reading; empty when it brought bytes.
    static Optional<CardReading> interruption(CardAnswer answer) {
        return switch (answer) {
            case CardAnswer.Received _ -> Optional.empty();
            case CardAnswer.Gone _ -> Optional.of(new Gone());
            case CardAnswer.Silent _ -> Optional.of(new Failed(new CardTrouble.Mute(), true));
            case CardAnswer.Overdue _ -> Optional.of(new Failed(new CardTrouble.Mute(), false));
        };
    }
}

package cn.yimen.device.card;

/// How one attempt to read a card ended.
sealed interface CardReading {

    record Complete(IdentityDocument document, CardPhoto photo) implements CardReading {}

    /// The card was taken away meanwhile, or so it looks.
    record Gone() implements CardReading {}

    /// It lies there and could not be read.
    ///
    /// @param worthRetrying whether another attempt may end better
    record Failed(CardTrouble trouble, boolean worthRetrying) implements CardReading {}
}

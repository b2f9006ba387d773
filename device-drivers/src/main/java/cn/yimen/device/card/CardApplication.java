package cn.yimen.device.card;

/// One kind of chip card: knows its own cards and reads them.
///
/// At a PC/SC reader the applications are asked in turn, each with the card powered; the first that
/// does not say [CardReading.OtherKind] has it. Called on the reader's thread.
public interface CardApplication {

    /// Reads the card in one go. Blocks for as long as the card takes, at most the reader's answer
    /// limit for each exchange; leaves the link open.
    CardReading read(CardAtHand card);
}

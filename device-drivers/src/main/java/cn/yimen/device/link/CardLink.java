package cn.yimen.device.link;

/// The way to one chip card lying at a reader: bytes there, bytes back.
///
/// Each call blocks for the link's answer limit at most. A link belongs to one thread.
public interface CardLink extends AutoCloseable {

    /// Powers the card; [CardAnswer.Received] holds its answer to reset (ATR). Comes first.
    CardAnswer powerOn();

    /// The same, for a card that may be stuck: it is made to start afresh. Only for a card that is
    /// known to lie there; after the failed reset of a pulled one pcscd may miss the next card.
    CardAnswer powerOnAfresh();

    /// Sends one command APDU; [CardAnswer.Received] holds data and status word, 2 bytes at least.
    CardAnswer exchange(byte[] command);

    /// Lets go of the card. Safe to repeat.
    @Override
    void close();
}

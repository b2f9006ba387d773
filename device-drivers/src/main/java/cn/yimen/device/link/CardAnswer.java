package cn.yimen.device.link;

/// How one call to a card ended.
public sealed interface CardAnswer {

    /// What the card sent; the array is the receiver's to keep and to erase.
    @SuppressWarnings("ArrayRecordComponent") // erasable, and answers are never compared
    record Received(byte[] bytes) implements CardAnswer {}

    /// The card, its reader or the service behind both is gone.
    record Gone(String note) implements CardAnswer {}

    /// Nothing usable came back, whether the card is still there is not known; a retry may help.
    record Silent(String note) implements CardAnswer {}

    /// The call has not come back within the limit and may never do so; a retry would wait as well.
    record Overdue() implements CardAnswer {}
}

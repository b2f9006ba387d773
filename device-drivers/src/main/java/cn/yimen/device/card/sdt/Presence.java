package cn.yimen.device.card.sdt;

/// What is known of the card at the reader. Modules differ in how they treat a card that was read
/// and still lies there, so right after a reading, when it certainly does, they are tried out.
sealed interface Presence {

    record Nobody() implements Presence {}

    /// Seen by searching, before and between readings.
    ///
    /// @param missed whether the last search did not find it
    record Found(long insertion, boolean missed) implements Presence {}

    /// Just read: how this module shows that it still lies there is to be found out.
    record JustRead(long insertion) implements Presence {}

    /// The module finds no card that was read already; whether it lies there shows by whether it
    /// can still be asked for its newest address.
    record Held(long insertion, boolean missed) implements Presence {}

    /// The module neither finds nor reads it again. Only a time limit ends its stay, or the next
    /// card.
    record Unseen(long insertion, long untilNanos) implements Presence {}
}

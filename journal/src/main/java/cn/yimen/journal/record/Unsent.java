package cn.yimen.journal.record;

/// What a reset, an update or a new installation would take away.
///
/// @param records drafts, waiting and parked ones
/// @param unreadable of these, those whose key is missing: no bundle carries them
/// @param exported of these, those that are in a bundle as they are now, though no other machine
///   has confirmed it yet
public record Unsent(long records, long unreadable, long exported) {

    /// Whether nothing at all would be lost.
    public boolean isNone() {
        return records == 0;
    }

    /// Whether a person who holds the bundle may go on without waiting for its receipt.
    public boolean isAllExported() {
        return records == exported;
    }
}

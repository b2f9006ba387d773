package cn.yimen.device.card;

import java.util.Set;

/// What happens to a card at the readers. For each card: [Inserted]; then one of [Read] or
/// [Unreadable], unless it is pulled first; then [Removed]. A card that opens only with a key asks
/// with [KeyWanted] first, once more for each key that did not fit.
public sealed interface CardEvent {

    /// A card was laid down; it is being read.
    ///
    /// @param reader the reader's name, for technicians
    record Inserted(String reader) implements CardEvent {}

    /// The photo is the receiver's to erase.
    record Read(IdentityDocument document, CardPhoto photo) implements CardEvent {}

    record Unreadable(CardTrouble reason) implements CardEvent {}

    /// The chip opens with one of these keys, to be given by [IdentityReader#unlock].
    ///
    /// @param refused whether the key that was given last did not fit
    record KeyWanted(Set<AccessKey.Kind> kinds, boolean refused) implements CardEvent {
        public KeyWanted {
            kinds = Set.copyOf(kinds);
        }
    }

    /// The card was taken away, is out of sight because reader or service went away, or could not
    /// be read and gave way to one at another reader.
    record Removed() implements CardEvent {}
}

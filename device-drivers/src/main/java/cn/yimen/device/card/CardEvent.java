package cn.yimen.device.card;

/// What happens to a card at the reader. For each card: [Inserted]; then one of [Read] or
/// [Unreadable], unless it is pulled first; then [Removed].
public sealed interface CardEvent {

    /// A card was laid down; it is being read.
    ///
    /// @param reader the reader's name, for technicians
    record Inserted(String reader) implements CardEvent {}

    /// The photo is the receiver's to erase.
    record Read(IdentityDocument document, CardPhoto photo) implements CardEvent {}

    record Unreadable(CardTrouble reason) implements CardEvent {}

    /// The card was taken away, or is out of sight because reader or service went away.
    record Removed() implements CardEvent {}
}

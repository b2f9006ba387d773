package cn.yimen.journal.vault;

/// What came of opening a sealed field.
public sealed interface Unsealing {

    final class Opened implements Unsealing {

        private final byte[] plain;

        Opened(byte[] plain) {
            this.plain = plain;
        }

        /// The plain bytes themselves, not a copy: whoever asks may overwrite them.
        public byte[] plain() {
            return plain;
        }
    }

    /// Sealed under a key that the device does not have: it may come back.
    ///
    /// @param key its id
    record KeyMissing(String key) implements Unsealing {}

    /// Changed, cut short, or moved here from another place.
    record Altered() implements Unsealing {}
}

package cn.yimen.kiosk.speech;

/// Something on the screen that has words.
///
/// @param words as they stand there; for a key also what only a screen reader is told
/// @param size of the lettering in px; 0 for a key
/// @param standing whether it stands on every screen (lintel, threshold), so that it need not be
///   announced again
record Item(Role role, String words, Place place, double size, boolean standing) {

    enum Role {
        TEXT,
        KEY,
        /// A key that is chosen (已选).
        CHOSEN_KEY,
        /// A key that cannot be used now.
        SHUT_KEY
    }

    boolean isKey() {
        return role != Role.TEXT;
    }

    /// Whether it is told when its page begins.
    boolean isTold() {
        return !isKey() && !standing;
    }

    /// Whether this is the same thing as an item of an earlier look, whatever its state.
    boolean isSameAs(Item other) {
        return isKey() == other.isKey() && place.equals(other.place);
    }
}

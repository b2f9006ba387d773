package cn.yimen.journal.record;

import java.time.Instant;
import java.util.Locale;

/// Something that was done to a record: the audit of what became of it.
///
/// @param revision which it was then
/// @param by the store itself where nobody asked for it
public record Deed(Instant at, RecordId record, int revision, What what, Actor by) {

    static final Actor STORE = new Actor("store");

    public enum What {
        KEPT,
        SUBMITTED,
        SENT,
        PARKED,
        /// A person saw what it says.
        LOOKED_AT,
        RESENT,
        /// The platform lost what it had said it has.
        REOPENED,
        DISCARDED,
        EXPORTED,
        MOVED,
        IMPORTED,
        ERASED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

package cn.yimen.journal.record;

import java.util.UUID;

/// Names a record for ever, on every machine. Made where the finger touches, before anything is
/// written.
public record RecordId(UUID value) {

    static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

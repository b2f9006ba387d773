package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Who holds a ticket, as a keyed hash of the document number: equal for the same person, and
/// nothing more.
public record HolderRef(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HolderRef {
        if (value.isBlank()) {
            throw new IllegalArgumentException("HolderRef is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

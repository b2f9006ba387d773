package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A clerk by work number (工号), at most ten characters on the platform.
public record ClerkId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClerkId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("ClerkId is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A window (窗口) by the number that hangs over it, without leading zeros: "3", "12", "E1".
public record WindowId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WindowId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("WindowId is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

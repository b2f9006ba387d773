package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A service item (事项) by its implementation code (实施编码); opaque text, provinces differ.
public record ItemCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("ItemCode is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

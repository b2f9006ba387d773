package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names a hall (大厅编码).
public record HallId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HallId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("HallId is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

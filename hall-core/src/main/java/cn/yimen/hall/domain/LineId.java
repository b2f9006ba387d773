package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names a line (业务队列) of a hall.
public record LineId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("LineId is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Names one intention; every retry carries the same id and gets the same answer.
public record CommandId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

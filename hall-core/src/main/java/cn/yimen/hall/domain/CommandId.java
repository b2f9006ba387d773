package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/// Names one intention; every retry carries the same id and gets the same answer.
public record CommandId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {
        // An empty text is read as no id at all.
        Objects.requireNonNull(value, "CommandId is empty");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

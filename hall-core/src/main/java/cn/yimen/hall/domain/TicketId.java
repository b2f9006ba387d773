package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/// Names a ticket for ever; made by the device where the finger touched (UUIDv7), before anything
/// is sent.
public record TicketId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TicketId {
        // An empty text is read as no id at all.
        Objects.requireNonNull(value, "TicketId is empty");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

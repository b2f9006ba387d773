package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// One booking (预约), as the platform that took it names it.
public record AppointmentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AppointmentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("AppointmentId is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

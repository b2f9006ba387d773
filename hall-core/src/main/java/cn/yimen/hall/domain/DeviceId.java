package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names a program at a place: kiosk "K1", board "B1", desk "D3".
public record DeviceId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("DeviceId is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

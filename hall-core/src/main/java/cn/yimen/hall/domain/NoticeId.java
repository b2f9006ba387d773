package cn.yimen.hall.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// One notice (通知) to everybody in the hall, as the desk that wrote it names it.
public record NoticeId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoticeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("NoticeId is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

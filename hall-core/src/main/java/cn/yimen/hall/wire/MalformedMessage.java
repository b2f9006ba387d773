package cn.yimen.hall.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/// A text that is not the message it should be. Says the type and the place; the content may be
/// personal and stays out.
public final class MalformedMessage extends Exception {

    private static final long serialVersionUID = 1;

    MalformedMessage(String message) {
        super(message);
    }

    static MalformedMessage at(Class<?> type, JsonProcessingException cause) {
        JsonLocation place = cause.getLocation();
        var where =
                place == null
                        ? ""
                        : " at line " + place.getLineNr() + " column " + place.getColumnNr();
        return new MalformedMessage("not a " + type.getSimpleName() + where);
    }
}

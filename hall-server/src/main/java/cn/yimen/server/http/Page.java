package cn.yimen.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// A JSON text that rarely changes, named by its content.
record Page(String json, String etag) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    static Page of(String json) {
        var name = UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8));
        return new Page(json, '"' + name.toString() + '"');
    }

    /// @param known the name of what the caller has; empty for nothing
    Answer answer(String known) {
        return etag.equals(known)
                ? new Answer(NOT_MODIFIED, Map.of("ETag", etag), "")
                : new Answer(OK, Map.of("ETag", etag, "Content-Type", "application/json"), json);
    }
}

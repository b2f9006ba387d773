package cn.yimen.uplink.client;

import java.util.Optional;
import okhttp3.Headers;
import okio.ByteString;

/// An answer of the platform that is no refusal, whole and within its limits.
record Answer(int status, Headers headers, ByteString body) {

    private static final int NO_CONTENT = 204;
    private static final int UNCHANGED = 304;

    boolean isUnchanged() {
        return status == UNCHANGED;
    }

    boolean isEmpty() {
        return status == NO_CONTENT;
    }

    String text() {
        return body.utf8();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}

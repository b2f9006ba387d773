package cn.yimen.uplink.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import okio.ByteString;

/// One request before it is signed.
///
/// @param path segments behind the platform's base, not encoded
/// @param headers beside those of the signature
record Call(
        String method,
        List<String> path,
        SequencedMap<String, String> query,
        Map<String, String> headers,
        Optional<Body> body,
        Limits limits) {

    /// What is sent along.
    ///
    /// @param compress whether it gets smaller
    record Body(String mediaType, ByteString bytes, boolean compress) {}

    /// What is waited for.
    ///
    /// @param answerBytes after decompression
    record Limits(long answerBytes, Duration longest) {

        static final Limits ORDINARY = new Limits(8 << 20, Duration.ofSeconds(30));
        static final Limits PROBE = new Limits(1 << 10, Duration.ofSeconds(3));
        static final Limits FILE = new Limits(32 << 20, Duration.ofMinutes(5));
    }

    private static final String SESSION = "X-Session";

    static Call get(String... path) {
        return new Call(
                "GET",
                List.of(path),
                new LinkedHashMap<>(),
                Map.of(),
                Optional.empty(),
                Limits.ORDINARY);
    }

    static Call post(String json, String... path) {
        var body = new Body("application/json", ByteString.encodeUtf8(json), true);
        return new Call(
                "POST",
                List.of(path),
                new LinkedHashMap<>(),
                Map.of(),
                Optional.of(body),
                Limits.ORDINARY);
    }

    static Call put(byte[] bytes, String... path) {
        var body = new Body("application/octet-stream", ByteString.of(bytes), false);
        return new Call(
                "PUT",
                List.of(path),
                new LinkedHashMap<>(),
                Map.of(),
                Optional.of(body),
                Limits.ORDINARY);
    }

    Call with(String parameter, Object value) {
        var more = new LinkedHashMap<>(query);
        more.put(parameter, value.toString());
        return new Call(method, path, more, headers, body, limits);
    }

    Call with(String parameter, Optional<?> value) {
        return value.map(present -> with(parameter, (Object) present)).orElse(this);
    }

    Call header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, query, more, body, limits);
    }

    /// On behalf of the person who is logged in.
    Call in(SessionToken session) {
        return header(SESSION, session.value());
    }

    Call within(Limits other) {
        return new Call(method, path, query, headers, body, other);
    }
}

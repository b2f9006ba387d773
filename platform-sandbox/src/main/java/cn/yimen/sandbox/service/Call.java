package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A request that was let in and that keeps to the contract.
///
/// @param parameters of path, query and header by name
/// @param body after decompression
@SuppressWarnings("ArrayRecordComponent") // a chunk's bytes are kept as they came; nobody compares
public record Call(Operation operation, Map<String, String> parameters, byte[] body, Instant now) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// One that the contract requires.
    String parameter(String name) {
        return maybe(name)
                .orElseThrow(() -> new IllegalStateException(operation.id() + " has no " + name));
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    LocalDate day(String name) {
        return LocalDate.parse(parameter(name));
    }

    <T> T read(Class<T> type) throws MalformedMessage {
        return WireJson.read(text(), type);
    }
}

package cn.yimen.uplink.client;

import java.util.Optional;

/// Where a question goes on.
///
/// @param cursor of the last answer; empty for everything
/// @param etag of the last answer to the same question, where its content is still at hand
public record Since(Optional<String> cursor, Optional<String> etag) {

    public static final Since BEGINNING = new Since(Optional.empty(), Optional.empty());

    public static Since cursor(String cursor) {
        return new Since(Optional.of(cursor), Optional.empty());
    }

    public Since unless(String etag) {
        return new Since(cursor, Optional.of(etag));
    }
}

package cn.yimen.uplink.client;

import java.util.Optional;

/// What a question came to whose last answer is still at hand.
public sealed interface Fetched<T> {

    /// @param etag to ask with next time
    record Fresh<T>(T value, Optional<String> etag) implements Fetched<T> {}

    /// The last answer still holds.
    record Unchanged<T>() implements Fetched<T> {}
}

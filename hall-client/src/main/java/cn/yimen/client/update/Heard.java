package cn.yimen.client.update;

import java.time.Duration;

/// What came of one question for an announcement or for a part of a bundle.
sealed interface Heard {

    /// @param bytes at most one more than the largest announcement has
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Announced(byte[] bytes) implements Heard {}

    /// The part came whole; the file has grown by it.
    record Came() implements Heard {}

    /// The server does not have it.
    record Nothing() implements Heard {}

    record Later(Duration comeAgain) implements Heard {}

    /// The line broke, or somebody answered who has nothing to say; what came before that is kept.
    ///
    /// @param why a word for the log
    record Broken(String why) implements Heard {}

    /// Another bundle than the announced one.
    ///
    /// @param how a word for the log
    record Wrong(String how) implements Heard {}
}

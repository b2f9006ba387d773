package cn.yimen.server.writer;

import cn.yimen.hall.wire.CommandAnswer;
import java.time.Duration;

/// What the writer says to one request.
public sealed interface Outcome {

    /// Durable: a power cut takes nothing of it back.
    record Answered(CommandAnswer answer) implements Outcome {}

    /// Nothing was changed; ask again with the same id.
    ///
    /// @param why a word for logs: "busy", "disk-full", "stopping"
    record NotNow(String why, Duration retryAfter) implements Outcome {}
}

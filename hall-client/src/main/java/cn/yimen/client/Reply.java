package cn.yimen.client;

import cn.yimen.hall.wire.CommandAnswer;
import java.time.Duration;

/// How one sending of a command ended.
public sealed interface Reply {

    /// The server's final word for this command id.
    record Answered(CommandAnswer answer) implements Reply {}

    /// The server took nothing in; ask again later, with the same id.
    record Busy(Duration retryAfter) implements Reply {}

    /// Unknown: the command may have been carried out. Repeat it with the same id, never with a new
    /// one.
    ///
    /// @param why for technicians
    record Unanswered(String why) implements Reply {}
}

package cn.yimen.system.bench;

import cn.yimen.hall.wire.CommandEnvelope;
import java.util.Optional;

/// One client's side of a conversation: a command, its answer, the next command.
interface Talker {

    /// Empty where it has nothing more to say.
    Optional<CommandEnvelope> next();

    /// @param body of the answer, which was a 200
    /// @param nanos from the first byte sent to the last one received
    void answered(String body, long nanos);
}

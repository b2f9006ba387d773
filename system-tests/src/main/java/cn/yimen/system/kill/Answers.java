package cn.yimen.system.kill;

import cn.yimen.client.HallClient;
import cn.yimen.client.Reply;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// What was asked and what was answered: the answers are what must never be lost. Safe for use by
/// several threads.
final class Answers {

    private static final long PAUSE_NANOS = 5_000_000;

    /// While the server is away: its start has the machine to itself.
    private static final long PATIENCE_NANOS = 25_000_000;

    private final Map<CommandEnvelope, CommandAnswer> answered = new ConcurrentHashMap<>();
    private volatile boolean isOver;

    /// Asks under one id until there is an answer, however often the server dies meanwhile; and
    /// then takes a breath, as people do.
    ///
    /// @return empty where it is over first
    Optional<CommandAnswer> ask(
            HallClient client, DeviceId from, HallCommand command, IdSource ids) {
        var envelope = new CommandEnvelope(ids.command(), from, command);
        while (!isOver) {
            var reply = client.send(envelope).join();
            if (reply instanceof Reply.Answered said) {
                answered.put(envelope, said.answer());
                LockSupport.parkNanos(PAUSE_NANOS);
                return Optional.of(said.answer());
            }
            LockSupport.parkNanos(PATIENCE_NANOS);
        }
        return Optional.empty();
    }

    void end() {
        isOver = true;
    }

    boolean isOver() {
        return isOver;
    }

    int count() {
        return answered.size();
    }

    Map<CommandEnvelope, CommandAnswer> all() {
        return Map.copyOf(answered);
    }
}

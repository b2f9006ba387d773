package cn.yimen.kiosk.ticket;

import cn.yimen.client.Reply;
import cn.yimen.hall.wire.CommandEnvelope;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// The way to the hall server: asks under the same id until there is an answer, or the time is up.
@FunctionalInterface
public interface HallLine {
    CompletableFuture<Reply> ask(CommandEnvelope envelope, Duration giveUpAfter);
}

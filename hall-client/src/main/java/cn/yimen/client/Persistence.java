package cn.yimen.client;

import cn.yimen.hall.wire.CommandEnvelope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Asks again until there is an answer. Safe for use by several threads.
final class Persistence implements AutoCloseable {

    private final Questions questions;
    private final HallClientConfig config;
    private final InstantSource clock;
    private final RandomGenerator random;
    private volatile boolean closed;

    Persistence(
            Questions questions,
            HallClientConfig config,
            InstantSource clock,
            RandomGenerator random) {
        this.questions = questions;
        this.config = config;
        this.clock = clock;
        this.random = random;
    }

    CompletableFuture<Reply> send(CommandEnvelope envelope, Duration giveUpAfter) {
        var deadline = clock.instant().plus(giveUpAfter);
        return attempt(envelope, deadline, new Backoff(config.slowestRetry(), random));
    }

    private CompletableFuture<Reply> attempt(
            CommandEnvelope envelope, Instant deadline, Backoff backoff) {
        return questions
                .send(envelope)
                .thenCompose(reply -> judge(envelope, deadline, backoff, reply));
    }

    private CompletableFuture<Reply> judge(
            CommandEnvelope envelope, Instant deadline, Backoff backoff, Reply reply) {
        return switch (reply) {
            case Reply.Answered _ -> CompletableFuture.completedFuture(reply);
            case Reply.Busy busy ->
                    again(envelope, deadline, backoff, longer(busy, backoff), reply);
            case Reply.Unanswered _ -> again(envelope, deadline, backoff, backoff.next(), reply);
        };
    }

    private static Duration longer(Reply.Busy busy, Backoff backoff) {
        var pause = backoff.next();
        return busy.retryAfter().compareTo(pause) > 0 ? busy.retryAfter() : pause;
    }

    private CompletableFuture<Reply> again(
            CommandEnvelope envelope,
            Instant deadline,
            Backoff backoff,
            Duration pause,
            Reply last) {
        if (closed || clock.instant().plus(pause).isAfter(deadline)) {
            return CompletableFuture.completedFuture(last);
        }
        return CompletableFuture.supplyAsync(() -> envelope, after(pause))
                .thenCompose(same -> attempt(same, deadline, backoff));
    }

    private static Executor after(Duration pause) {
        return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed = true;
    }
}

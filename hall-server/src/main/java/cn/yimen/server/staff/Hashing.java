package cn.yimen.server.staff;

import cn.yimen.hall.domain.DeviceId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Works out costly hashes one after the other on a thread of its own. The threads that serve the
/// hall never give way while they compute: two passwords at a time would take both from the queue.
final class Hashing {

    /// Who comes as the tenth is told to come again: a desk waits for three seconds.
    private static final int PLACES = 9;

    /// Of those who try. A machine has one place, so that one that guesses leaves eight to others.
    private final Set<DeviceId> waiting = new HashSet<>();

    private static final Duration IDLE = Duration.ofSeconds(30);

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(
                    1,
                    1,
                    IDLE.toSeconds(),
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().name("staff-passwords").daemon().factory());

    Hashing() {
        worker.allowCoreThreadTimeOut(true);
    }

    /// For whoever proved who he is: waits as long as it takes.
    <T> T done(Callable<T> work) {
        var task = new FutureTask<>(work);
        worker.execute(task);
        return outcome(task);
    }

    /// For anybody.
    ///
    /// @return empty where too many wait already, or somebody at this machine; nothing is done then
    <T> Optional<T> tried(DeviceId at, Callable<T> work) {
        if (!comes(at)) {
            return Optional.empty();
        }
        try {
            return Optional.of(done(work));
        } finally {
            goes(at);
        }
    }

    private synchronized boolean comes(DeviceId at) {
        return waiting.size() < PLACES && waiting.add(at);
    }

    private synchronized void goes(DeviceId at) {
        waiting.remove(at);
    }

    private static <T> T outcome(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("working out a password", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

package cn.yimen.device.link;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Carries native calls on a thread of its own, so that the caller can stop waiting for one.
///
/// Some services of the system know no time limit: with a dead card or driver the call never comes
/// back. Then this courier is [dismissed][#dismiss] and its thread ends when the call does.
public final class Courier {

    /// What became of a call.
    public sealed interface Delivery<T> {
        record Done<T>(T value) implements Delivery<T> {}

        record Failed<T>(Exception cause) implements Delivery<T> {}

        /// Not back in time, or the waiting thread was interrupted (its flag is set again).
        record Overdue<T>() implements Delivery<T> {}
    }

    private final ExecutorService thread;

    /// @param name of its thread
    public Courier(String name) {
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    public <T> Delivery<T> carry(Callable<T> call, Duration limit) {
        try {
            Future<T> result = thread.submit(call);
            return new Delivery.Done<>(result.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            return e.getCause() instanceof Exception cause
                    ? new Delivery.Failed<>(cause)
                    : new Delivery.Failed<>(e);
        } catch (RejectedExecutionException e) {
            return new Delivery.Failed<>(e); // dismissed already
        } catch (TimeoutException _) {
            return new Delivery.Overdue<>();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Delivery.Overdue<>();
        }
    }

    /// Takes no more calls; runs `last` when the call under way has come back.
    public void dismiss(Runnable last) {
        thread.execute(last);
        thread.shutdown();
    }
}

package cn.yimen.device.serial;

import cn.yimen.device.serial.Outcome.Cancelled;
import cn.yimen.device.serial.Outcome.TimedOut;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One call on its way: its outcome, and a way to take it back. Its methods may be called from any
/// thread. The outcome comes by the deadline at the latest, even while the device's thread hangs in
/// the operating system.
public final class Call<A> {

    private final CompletableFuture<Outcome<A>> outcome = new CompletableFuture<>();
    private final Deadline deadline;
    private volatile boolean sent;

    Call(Duration within) {
        deadline = new Deadline(within);
        var late = CompletableFuture.delayedExecutor(within.toNanos(), TimeUnit.NANOSECONDS);
        var expiry = CompletableFuture.runAsync(() -> end(new TimedOut<>(sent)), late);
        var _ = outcome.whenComplete((_, _) -> expiry.cancel(false));
    }

    /// What became of it; every call gives a future of its own.
    public CompletableFuture<Outcome<A>> outcome() {
        return outcome.copy();
    }

    /// Takes the call back: one that waits is never sent, one under way is not waited for.
    public void cancel() {
        end(new Cancelled<>(sent));
    }

    Deadline deadline() {
        return deadline;
    }

    boolean ended() {
        return outcome.isDone();
    }

    /// Whether it ended without a word of the device.
    boolean unanswered() {
        return outcome.getNow(new Outcome.Full<>()) instanceof TimedOut<A> late && late.sent();
    }

    void nowSent() {
        sent = true;
    }

    void end(Outcome<A> how) {
        outcome.complete(how);
    }
}

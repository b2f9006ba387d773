package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import cn.yimen.device.a4.A4Outcome.Cancelled;
import cn.yimen.device.a4.A4Outcome.NotPrinted;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A document on its way to paper. Its methods may be called from any thread.
public final class A4Job {

    private final String name;
    private final byte[] pdf;
    private final Deadline deadline;
    private final CompletableFuture<A4Outcome> outcome = new CompletableFuture<>();
    private final CountDownLatch unwanted = new CountDownLatch(1);
    private boolean begun;

    A4Job(String name, byte[] pdf, Duration within) {
        this.name = name;
        this.pdf = pdf.clone();
        this.deadline = new Deadline(within);
        var late = CompletableFuture.delayedExecutor(within.toNanos(), TimeUnit.NANOSECONDS);
        var expiry = CompletableFuture.runAsync(this::expire, late);
        var _ = outcome.whenComplete((_, _) -> expiry.cancel(false));
    }

    /// One that still waits is not waited for any longer.
    private synchronized void expire() {
        if (!begun) {
            end(new NotPrinted(Fault.NO_ANSWER));
        }
    }

    /// What became of it; every call gives a future of its own.
    public CompletableFuture<A4Outcome> outcome() {
        return outcome.copy();
    }

    /// Takes it back: one that waits is never sent, one at the printer is taken off it. The outcome
    /// says what came of that.
    public synchronized void cancel() {
        unwanted.countDown();
        if (!begun) {
            end(new Cancelled());
        }
    }

    /// Begins with it, unless that is no longer wanted or too late.
    synchronized boolean begin() {
        if (deadline.passed()) {
            end(new NotPrinted(Fault.NO_ANSWER));
        }
        begun = !outcome.isDone();
        return begun;
    }

    String name() {
        return name;
    }

    /// Of the printer's thread, until the end.
    byte[] pdf() {
        return pdf;
    }

    boolean mayGoOn() {
        return unwanted.getCount() > 0 && !deadline.passed();
    }

    boolean takenBack() {
        return unwanted.getCount() == 0;
    }

    /// Waits, until it is taken back at most.
    void pause(Duration atMost) throws InterruptedException {
        if (takenBack()) {
            TimeUnit.NANOSECONDS.sleep(atMost.toNanos());
        } else {
            var _ = unwanted.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /// The document is wiped: the job is remembered longer than a citizen stands there.
    void end(A4Outcome how) {
        Arrays.fill(pdf, (byte) 0);
        outcome.complete(how);
    }

    boolean mayRepeat() {
        return outcome.isDone()
                && (outcome.join() instanceof NotPrinted || outcome.join() instanceof Cancelled);
    }
}

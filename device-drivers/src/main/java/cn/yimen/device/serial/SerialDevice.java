package cn.yimen.device.serial;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.StatusPublisher;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A small device on a serial line: what every such device's façade is made of. Heals by itself
/// when the device is plugged in again. Its methods may be called from any thread and never wait
/// for the device.
///
/// @param <F> what the device's bytes are cut into
public final class SerialDevice<F> implements AutoCloseable {

    private final StatusPublisher status;
    private final BlockingQueue<Task<F, ?>> queue;
    private final LineWorker<F> worker;
    private final Thread thread;
    private boolean closed;

    private SerialDevice(
            LineConfig config, Supplier<Framing<F>> framing, Care<F> care, StatusPublisher status) {
        this.status = status;
        this.queue = new ArrayBlockingQueue<>(config.mostWaiting());
        this.worker = new LineWorker<>(config, framing, care, status, queue);
        this.thread = Thread.ofPlatform().name(config.name()).daemon().unstarted(worker);
    }

    /// Starts the device's thread; the device itself may come later.
    ///
    /// @param framing makes a fresh one for each line that is opened
    /// @param listener hears of changes of status, on the device's thread
    public static <F> SerialDevice<F> start(
            LineConfig config,
            Supplier<Framing<F>> framing,
            Care<F> care,
            Consumer<DeviceStatus> listener,
            InstantSource clock) {
        var status = new StatusPublisher(listener, clock);
        var device = new SerialDevice<>(config, framing, care, status);
        device.thread.start();
        return device;
    }

    public DeviceStatus status() {
        return status.status();
    }

    /// Asks one question.
    public <A> Call<A> ask(Question<F, A> question, Duration within) {
        return call(line -> line.ask(question), within);
    }

    /// Does something that takes several questions, with nothing in between.
    ///
    /// @param within the deadline, waiting for earlier calls included
    public synchronized <A> Call<A> call(Work<F, A> work, Duration within) {
        var call = new Call<A>(within);
        var task = new Task<>(call, work);
        if (closed || !queue.offer(task)) {
            call.end(new Outcome.Full<>());
        }
        var _ = call.outcome().whenComplete((_, _) -> queue.remove(task));
        return call;
    }

    /// Ends at once: the call at hand is cancelled, those that wait are not done.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        worker.stop();
        if (Thread.currentThread().equals(thread)) {
            return;
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(6));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package cn.yimen.device.serial;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.StatusPublisher;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.serial.Care.Condition;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Outcome.Cancelled;
import cn.yimen.device.serial.Outcome.Full;
import cn.yimen.device.serial.Outcome.Refused;
import cn.yimen.device.serial.Outcome.TimedOut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The device's thread: does the calls that wait, and in between listens, looks after the device
/// and opens its line anew. All fields but the two volatile ones belong to this thread.
final class LineWorker<F> implements Runnable {

    private static final Duration IDLE = Duration.ofMillis(100);

    /// How soon a mute device is asked again.
    private static final Duration MUTE = Duration.ofSeconds(2);

    private final LineConfig config;
    private final Supplier<Framing<F>> framing;
    private final Care<F> care;
    private final StatusPublisher status;
    private final BlockingQueue<Task<F, ?>> queue;
    private final Reopening reopening = new Reopening();
    private Optional<OpenLine<F>> line = Optional.empty();
    private Deadline nextLook = new Deadline(Duration.ZERO);

    /// The device must be told its settings (again): its line is new, or it was mute, so it may
    /// have lost its power.
    private boolean fresh = true;

    private volatile boolean stopping;
    private volatile Call<?> atHand = new Call<>(Duration.ZERO);

    LineWorker(
            LineConfig config,
            Supplier<Framing<F>> framing,
            Care<F> care,
            StatusPublisher status,
            BlockingQueue<Task<F, ?>> queue) {
        this.config = config;
        this.framing = framing;
        this.care = care;
        this.status = status;
        this.queue = queue;
    }

    void stop() {
        stopping = true;
        atHand.cancel();
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                turnSafely();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            refuseTheRest();
            closeLine();
        }
    }

    /// A mistake of ours must not end the thread: the program is told, and the line opened anew.
    private void turnSafely() throws InterruptedException {
        try {
            turn();
        } catch (RuntimeException mistake) {
            atHand.end(new Outcome.LinkLost<>(true));
            lost("program error");
            report(mistake);
        }
    }

    private void turn() throws InterruptedException {
        if (line.isEmpty() && reopening.due()) {
            open();
        }
        if (line.isPresent() && nextLook.passed()) {
            look(line.get());
        }
        if (line.isPresent() && config.speaksUnasked()) {
            Optional.ofNullable(queue.poll())
                    .ifPresentOrElse(this::serve, () -> listen(LineConfig.TICK));
        } else {
            Optional.ofNullable(queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS))
                    .ifPresentOrElse(this::serve, () -> listen(Duration.ZERO));
        }
    }

    private void open() {
        try {
            line = Optional.of(OpenLine.open(config, framing.get(), this::heard));
            fresh = true;
            nextLook = new Deadline(Duration.ZERO);
        } catch (LinkLost absent) {
            lost(String.valueOf(absent.getMessage()));
        }
    }

    private void listen(Duration atMost) {
        if (line.isEmpty()) {
            return;
        }
        try {
            line.get().read(atMost).forEach(this::heard);
        } catch (LinkLost gone) {
            lost(String.valueOf(gone.getMessage()));
        }
    }

    private void heard(F frame) {
        try {
            care.heard(frame);
        } catch (RuntimeException mistake) {
            report(mistake);
        }
    }

    private void serve(Task<F, ?> task) {
        if (line.isEmpty()) {
            open();
            line.ifPresent(this::look);
        }
        if (line.isEmpty()) {
            task.call().end(new Outcome.LinkLost<>(false));
            return;
        }
        atHand = task.call();
        task.run(line.get());
        if (task.call().unanswered()) {
            nextLook = new Deadline(Duration.ZERO);
        }
        closeIfLost();
    }

    private void look(OpenLine<F> open) {
        var call = new Call<Condition>(care.every());
        atHand = call;
        Outcome<Condition> outcome = care.look(new Conversation<>(open, call), fresh);
        call.end(outcome);
        nextLook = new Deadline(care.every());
        switch (outcome) {
            case Answered<Condition>(Condition condition) -> proven(condition);
            case Refused<Condition>(String why) ->
                    proven(Condition.of(Set.of(Fault.UNSPECIFIED), why));
            case TimedOut<Condition> _ -> mute(open.heardSomething());
            case Outcome.LinkLost<Condition> _, Cancelled<Condition> _, Full<Condition> _ -> {}
        }
        closeIfLost();
    }

    private void proven(Condition condition) {
        fresh = false;
        reopening.proven();
        publish(condition);
    }

    private void mute(boolean noise) {
        fresh = true;
        nextLook = new Deadline(MUTE.compareTo(care.every()) < 0 ? MUTE : care.every());
        publish(
                noise
                        ? care.unheard(Fault.GARBLED, "what the device says makes no sense")
                        : care.unheard(Fault.NO_ANSWER, "the device does not answer"));
    }

    private void closeIfLost() {
        line.flatMap(OpenLine::loss).ifPresent(loss -> lost(String.valueOf(loss.getMessage())));
    }

    private void lost(String note) {
        closeLine();
        reopening.failed();
        publish(care.unheard(Fault.LINK_LOST, note));
    }

    private void publish(Condition now) {
        status.publish(Readiness.under(now.faults()), now.faults(), now.supplies(), now.note());
    }

    private void closeLine() {
        line.ifPresent(OpenLine::close);
        line = Optional.empty();
    }

    private void refuseTheRest() {
        var waiting = new ArrayList<Task<F, ?>>();
        queue.drainTo(waiting);
        waiting.forEach(task -> task.call().end(new Full<>()));
    }

    private static void report(RuntimeException mistake) {
        var thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
    }
}

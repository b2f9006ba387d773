package cn.yimen.device.camera;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.StatusPublisher;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A document camera whose own program lays each picture into a folder. It takes what comes while a
/// picture is wanted, and erases what comes otherwise: a page that nobody asked for, or one that
/// was left lying, is no picture for the next person.
public final class FolderCamera implements Camera {

    /// Two looks that agree make a file whole.
    private static final Duration LOOK = Duration.ofMillis(100);

    /// How long a picture that nobody asked for may lie there.
    private static final Duration TIDY = Duration.ofSeconds(1);

    /// Some of those who were given up before their turn, and one who waits.
    private static final int WAITING_AT_MOST = 8;

    private static final Shot CLOSED = new Shot.NotTaken(Shot.Why.CLOSING, "");

    private final CameraConfig config;
    private final Inbox inbox;
    private final StatusPublisher status;
    private final BlockingQueue<CompletableFuture<Shot>> wanted =
            new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final AtomicReference<CompletableFuture<Shot>> latest =
            new AtomicReference<>(CompletableFuture.completedFuture(CLOSED));
    private final Thread thread;
    private volatile boolean closed;
    private boolean failed;
    private int number;

    private FolderCamera(
            CameraConfig config, Consumer<DeviceStatus> statuses, InstantSource clock) {
        this.config = config;
        inbox = new Inbox(config.folder());
        status = new StatusPublisher(statuses, clock);
        thread = Thread.ofPlatform().daemon().name("camera").unstarted(this::run);
    }

    /// Starts its thread; the listener is called on it.
    public static FolderCamera start(
            CameraConfig config, Consumer<DeviceStatus> statuses, InstantSource clock) {
        var camera = new FolderCamera(config, statuses, clock);
        camera.thread.start();
        return camera;
    }

    @Override
    public DeviceStatus status() {
        return status.status();
    }

    @Override
    public CompletableFuture<Shot> take() {
        var shot = new CompletableFuture<Shot>();
        var before = latest.get();
        if (closed) {
            shot.complete(CLOSED);
        } else if (!before.isDone() || !latest.compareAndSet(before, shot) || !wanted.offer(shot)) {
            shot.complete(new Shot.NotTaken(Shot.Why.BUSY, ""));
        }
        return shot;
    }

    private void run() {
        try {
            while (!closed) {
                tidy();
                var shot = wanted.poll(TIDY.toMillis(), TimeUnit.MILLISECONDS);
                if (shot != null) {
                    answer(shot);
                }
            }
        } catch (InterruptedException _) {
            // Only close() does that.
            closed = true;
        }
        wanted.forEach(shot -> shot.complete(CLOSED));
    }

    private void answer(CompletableFuture<Shot> shot) throws InterruptedException {
        var end = end(shot);
        if (!shot.complete(end) && end instanceof Shot.Taken(var unseen)) {
            unseen.close();
        }
    }

    private Shot end(CompletableFuture<Shot> shot) throws InterruptedException {
        tidy();
        if (!failed && status.status().readiness() != Readiness.READY) {
            return notWorking(status.status().note());
        }
        try {
            var end = taken(shot);
            told(end);
            return end;
        } catch (InterruptedException e) {
            shot.complete(CLOSED);
            throw e;
        }
    }

    private void told(Shot end) {
        failed = end instanceof Shot.NotTaken(var why, _) && why == Shot.Why.NOT_WORKING;
        if (end instanceof Shot.NotTaken(var _, var note) && failed) {
            publish(Readiness.FAILED, Set.of(Fault.HARDWARE), note);
        }
    }

    private Shot taken(CompletableFuture<Shot> shot) throws InterruptedException {
        publish(Readiness.BUSY, Set.of(), "");
        try {
            if (config.shutter().isEmpty()) {
                return awaited(shot, Optional.empty());
            }
            var file = config.folder().resolve("shot-" + ++number + ".jpg");
            try (var shutter = Shutter.release(config.shutter().get(), file)) {
                return awaited(shot, Optional.of(shutter));
            }
        } catch (IOException e) {
            return notWorking(e.getClass().getSimpleName());
        }
    }

    private Shot awaited(CompletableFuture<Shot> shot, Optional<Shutter> shutter)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + config.patience().toNanos();
        while (System.nanoTime() < end && !shot.isDone()) {
            switch (inbox.look()) {
                case Inbox.Found.Whole(var picture) -> {
                    return new Shot.Taken(picture);
                }
                case Inbox.Found.NoPicture _ -> {
                    return new Shot.NotTaken(Shot.Why.UNUSABLE, "no whole JPEG of a page");
                }
                case Inbox.Found.Nothing _ -> {}
            }
            if (shutter.filter(Shutter::hasFailed).isPresent()) {
                return notWorking(shutter.get().exit());
            }
            Thread.sleep(LOOK);
        }
        return new Shot.NotTaken(Shot.Why.NOTHING_CAME, "");
    }

    /// What nobody asked for goes; what stands in the way is told.
    private void tidy() {
        try {
            if (!inbox.isThere()) {
                publish(Readiness.MISSING, Set.of(Fault.LINK_LOST), "folder is not there");
            } else if (!inbox.isOurs()) {
                publish(Readiness.MISSING, Set.of(Fault.PORT_DENIED), "folder is not ours");
            } else {
                inbox.empty();
                publish(
                        failed ? Readiness.FAILED : Readiness.READY,
                        failed ? Set.of(Fault.HARDWARE) : Set.of(),
                        "");
            }
        } catch (IOException e) {
            publish(Readiness.FAILED, Set.of(Fault.HARDWARE), e.getClass().getSimpleName());
        }
    }

    private void publish(Readiness readiness, Set<Fault> faults, String note) {
        status.publish(readiness, faults, Map.of(), note);
    }

    private static Shot notWorking(String note) {
        return new Shot.NotTaken(Shot.Why.NOT_WORKING, note);
    }

    /// Ends its thread; a picture under way is not taken.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}

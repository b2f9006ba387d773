package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Reason;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Speaks announcements one after the other on its own thread, so that they never overlap. Safe for
/// use by several threads.
public final class VoiceQueue implements AutoCloseable {

    /// With more than this waiting behind a call, its sentence is said once instead of twice.
    private static final int WAITING_FOR_ONCE = 3;

    private final VoiceBacklog<Waiting> backlog = new VoiceBacklog<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Supplier<Composer> clips;
    private final Speaker speaker;
    private final Thread thread;
    private boolean closed;

    private record Waiting(Announcement announcement, Consumer<Played> ended) {

        void drop(Reason reason) {
            ended.accept(new NotSpoken(reason));
        }
    }

    private record Turn(Waiting waiting, int sentences) {}

    private VoiceQueue(Supplier<Composer> clips, Speaker speaker) {
        this.clips = clips;
        this.speaker = speaker;
        thread = Thread.ofPlatform().name("voice").daemon().unstarted(this::speakAll);
    }

    /// @param clips asked once, on the voice thread; what is to be said meanwhile waits
    public static VoiceQueue start(Supplier<Composer> clips, Speaker speaker) {
        var queue = new VoiceQueue(clips, speaker);
        queue.thread.start();
        return queue;
    }

    /// @param ended hears once what became of it: on the voice thread when the sound is over, or as
    ///   soon as it is clear that there will be none
    public void say(Announcement announcement, Consumer<Played> ended) {
        var dropped = add(new Waiting(announcement, ended));
        dropped.ifPresent(victim -> victim.drop(closedReason()));
    }

    /// Ends after the sentence that is being said; what waits is not spoken.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Reason closedReason() {
        lock.lock();
        try {
            return closed ? Reason.CLOSING : Reason.DROPPED;
        } finally {
            lock.unlock();
        }
    }

    private Optional<Waiting> add(Waiting waiting) {
        lock.lock();
        try {
            if (closed) {
                return Optional.of(waiting);
            }
            changed.signalAll();
            return backlog.add(waiting, waiting.announcement().isRepeat());
        } finally {
            lock.unlock();
        }
    }

    private void speakAll() {
        try {
            var composer = clips.get();
            for (var turn = next(); turn.isPresent(); turn = next()) {
                speak(composer, turn.get());
            }
        } finally {
            close();
            giveUpTheRest();
        }
    }

    /// Whoever waits is answered even where a defect ends this thread.
    private void speak(Composer composer, Turn turn) {
        var waiting = turn.waiting();
        Played played = new NotSpoken(Reason.CLOSING);
        try {
            played =
                    composer.compose(waiting.announcement(), turn.sentences())
                            .map(made -> speaker.play(waiting.announcement(), made.sound()))
                            .orElseGet(() -> new NotSpoken(Reason.NO_CLIP));
        } finally {
            waiting.ended().accept(played);
        }
    }

    /// Waits for the next; empty when the queue is closed.
    private Optional<Turn> next() {
        lock.lock();
        try {
            while (!closed && backlog.size() == 0) {
                changed.awaitUninterruptibly();
            }
            if (closed) {
                return Optional.empty();
            }
            int sentences = backlog.size() - 1 > WAITING_FOR_ONCE ? 1 : 2;
            return backlog.next().map(waiting -> new Turn(waiting, sentences));
        } finally {
            lock.unlock();
        }
    }

    private void giveUpTheRest() {
        lock.lock();
        try {
            for (var rest = backlog.next(); rest.isPresent(); rest = backlog.next()) {
                rest.get().drop(Reason.CLOSING);
            }
        } finally {
            lock.unlock();
        }
    }
}

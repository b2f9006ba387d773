package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Reason;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Speaks announcements one after the other on its own thread, so that they never overlap. Safe for
/// use by several threads.
public final class VoiceQueue implements AutoCloseable {

    /// With more than this waiting behind a call, its sentence is said once instead of twice.
    private static final int WAITING_FOR_ONCE = 3;

    private final VoiceBacklog<Waiting> backlog = new VoiceBacklog<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Composer composer;
    private final Speaker speaker;
    private final Thread thread;
    private boolean closed;

    private record Waiting(Announcement announcement, CompletableFuture<Played> result) {

        void drop(Reason reason) {
            result.complete(new NotSpoken(reason));
        }
    }

    private record Turn(Waiting waiting, int sentences) {}

    private VoiceQueue(Composer composer, Speaker speaker) {
        this.composer = composer;
        this.speaker = speaker;
        thread = Thread.ofPlatform().name("voice").daemon().unstarted(this::speakAll);
    }

    public static VoiceQueue start(Composer composer, Speaker speaker) {
        var queue = new VoiceQueue(composer, speaker);
        queue.thread.start();
        return queue;
    }

    /// @return completes on the voice thread when the sound is over, or as soon as it is clear that
    ///   there will be none; never exceptionally
    public CompletableFuture<Played> say(Announcement announcement) {
        var waiting = new Waiting(announcement, new CompletableFuture<>());
        var dropped = add(waiting);
        dropped.ifPresent(victim -> victim.drop(closedReason()));
        return waiting.result();
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
        for (var turn = next(); turn.isPresent(); turn = next()) {
            var waiting = turn.get().waiting();
            waiting.result().complete(speak(waiting.announcement(), turn.get().sentences()));
        }
        giveUpTheRest();
    }

    private Played speak(Announcement announcement, int sentences) {
        return composer.compose(announcement, sentences)
                .map(composition -> speaker.play(announcement, composition.sound()))
                .orElseGet(() -> new NotSpoken(Reason.NO_CLIP));
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

package cn.yimen.ui.voice;

import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Spoken;
import cn.yimen.ui.voice.Speaker.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Speaks one utterance after the other on its own thread, so that they never overlap. What is
/// urgent cuts in after the sentence that is being said. Safe for use by several threads.
public final class VoiceQueue implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(5);

    private final VoiceBacklog<Waiting> backlog = new VoiceBacklog<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final VoiceSetting setting;
    private final Thread thread;
    private boolean closed;

    private record Turn(Waiting waiting, Wording wording) {}

    /// Collects what is to be said until it is started.
    public VoiceQueue(VoiceSetting setting) {
        this.setting = setting;
        thread = Thread.ofPlatform().name("voice").daemon().unstarted(this::speakAll);
    }

    public static VoiceQueue start(VoiceSetting setting) {
        var queue = new VoiceQueue(setting);
        queue.start();
        return queue;
    }

    /// Once.
    public void start() {
        thread.start();
    }

    /// @param ended hears once what became of it: on the voice thread when the sound is over, or as
    ///   soon as it is clear that there will be none
    public void say(Utterance utterance, Consumer<Played> ended) {
        var dropped = add(new Waiting(utterance, ended, System.nanoTime()));
        var why = closedReason();
        dropped.forEach(victim -> victim.drop(why));
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

    private Silence closedReason() {
        lock.lock();
        try {
            return closed ? Silence.CLOSING : Silence.DROPPED;
        } finally {
            lock.unlock();
        }
    }

    /// Where people must leave or hide, nobody is called any more.
    private List<Waiting> add(Waiting waiting) {
        lock.lock();
        try {
            if (closed) {
                return List.of(waiting);
            }
            changed.signalAll();
            return switch (waiting.utterance()) {
                case Announcement call -> backlog.add(waiting, call.isRepeat()).stream().toList();
                case UrgentNotice notice when notice.kind().endangers() ->
                        backlog.addAlone(waiting);
                case UrgentNotice _ -> backlog.addUrgent(waiting).stream().toList();
                case Spot _ -> backlog.addFiller(waiting).stream().toList();
            };
        } finally {
            lock.unlock();
        }
    }

    private void speakAll() {
        try {
            var composer = setting.clips().get();
            while (!isClosed()) {
                next().ifPresentOrElse(turn -> speak(composer, turn), setting.idle());
            }
        } finally {
            close();
            giveUpTheRest();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /// Whoever waits is answered even where a defect ends this thread.
    private void speak(Composer composer, Turn turn) {
        Played played = new NotSpoken(Silence.CLOSING);
        try {
            played = spoken(composer, turn);
        } finally {
            turn.waiting().ended().accept(played);
        }
    }

    private Played spoken(Composer composer, Turn turn) {
        var utterance = turn.waiting().utterance();
        var decibels = cap(utterance);
        if (decibels.isEmpty()) {
            return new NotSpoken(Silence.QUIET_HOURS);
        }
        return composer.compose(utterance, turn.wording())
                .map(made -> made.amplified(decibels.getAsDouble()))
                .map(made -> play(turn.waiting(), made))
                .orElseGet(() -> new NotSpoken(Silence.NO_CLIP));
    }

    /// What saves people is said at full loudness at any hour.
    private OptionalDouble cap(Utterance utterance) {
        return utterance instanceof UrgentNotice notice && notice.kind().endangers()
                ? OptionalDouble.of(0)
                : setting.cap().decibels();
    }

    private Played play(Waiting waiting, Composition made) {
        var turn = new CutIn(waiting);
        return switch (setting.speaker().play(waiting.utterance(), made, turn)) {
            case Outcome.Heard(var length) -> new Spoken(length, turn.waited());
            case Outcome.Failed(var why) -> new NotSpoken(why);
        };
    }

    /// Lets what is urgent cut in, and notes when the chime began. Used by the voice thread.
    private final class CutIn implements Playing {

        private final Waiting waiting;
        private long begun;

        CutIn(Waiting waiting) {
            this.waiting = waiting;
            begun = waiting.since();
        }

        @Override
        public void begins() {
            begun = System.nanoTime();
        }

        @Override
        public boolean mustStop() {
            lock.lock();
            try {
                boolean fills = waiting.utterance() instanceof Spot;
                return closed || backlog.hasUrgent() || (fills && backlog.size() > 0);
            } finally {
                lock.unlock();
            }
        }

        Duration waited() {
            return Duration.ofNanos(begun - waiting.since());
        }
    }

    /// Waits a while for the next; empty when nothing came or the queue is closed.
    private Optional<Turn> next() {
        lock.lock();
        try {
            long patience = IDLE.toNanos();
            while (!closed && backlog.isEmpty() && patience > 0) {
                patience = changed.awaitNanos(patience);
            }
            if (closed) {
                return Optional.empty();
            }
            var wording = Wording.with(backlog.size() - 1);
            return backlog.next().map(waiting -> new Turn(waiting, wording));
        } catch (InterruptedException _) {
            closed = true;
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void giveUpTheRest() {
        lock.lock();
        try {
            for (var rest = backlog.next(); rest.isPresent(); rest = backlog.next()) {
                rest.get().drop(Silence.CLOSING);
            }
        } finally {
            lock.unlock();
        }
    }
}

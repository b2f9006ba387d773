package cn.yimen.kiosk.speech;

import cn.yimen.ui.voice.Earphone;
import cn.yimen.ui.voice.FreeSpeech;
import cn.yimen.ui.voice.Pace;
import cn.yimen.ui.voice.Playback;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenPiece;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// One thread that speaks into the earphone, a sentence at a time. Its methods may be called from
/// any thread and return at once; what is new silences what is being said within a few
/// milliseconds.
final class SpokenLine {

    private static final Duration BETWEEN_SENTENCES = Duration.ofMillis(180);

    private final FreeSpeech speech;
    private final Earphone earphone;
    private final Listener listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Deque<Sentence> waiting = new ArrayDeque<>();
    private Playback now = new Playback();
    private boolean held;
    private boolean speaking;
    private boolean forgetting;

    /// @param volume times the usual
    record Manner(Pace pace, double volume) {}

    private record Sentence(List<SpokenPiece> pieces, Manner manner) {}

    /// Called on the speaking thread.
    interface Listener {

        /// These words begin to be heard.
        void begins(List<SpokenPiece> pieces);

        /// All that was to be said was said, or it was silenced.
        void quiet();

        void cannot(Hindrance why);
    }

    private SpokenLine(FreeSpeech speech, Earphone earphone, Listener listener) {
        this.speech = speech;
        this.earphone = earphone;
        this.listener = listener;
    }

    static SpokenLine start(FreeSpeech speech, Earphone earphone, Listener listener) {
        var line = new SpokenLine(speech, earphone, listener);
        Thread.ofPlatform().daemon().name("speech").start(line::run);
        return line;
    }

    /// @param atOnce ends what is being said, and what waits
    void say(Collection<List<SpokenPiece>> sentences, Manner manner, boolean atOnce) {
        guarded(() -> {
            if (atOnce) {
                end();
            }
            sentences.stream()
                    .filter(pieces -> !pieces.isEmpty())
                    .forEach(pieces -> waiting.add(new Sentence(pieces, manner)));
        });
    }

    /// 暂停, and on again.
    void hold(boolean on) {
        guarded(() -> {
            held = on;
            now.hold(on);
        });
    }

    boolean isHeld() {
        lock.lock();
        try {
            return held;
        } finally {
            lock.unlock();
        }
    }

    /// Whether something is being said and not held.
    boolean isSpeaking() {
        lock.lock();
        try {
            return speaking && !held;
        } finally {
            lock.unlock();
        }
    }

    void silence() {
        guarded(this::end);
    }

    /// The visit is over: nothing of it is kept.
    void forget() {
        guarded(() -> {
            end();
            forgetting = true;
        });
    }

    private void end() {
        waiting.clear();
        now.end();
        held = false;
    }

    private void guarded(Runnable act) {
        lock.lock();
        try {
            act.run();
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            while (true) {
                speak(next());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Sentence next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty()) {
                forgetIfAsked();
                fallSilent();
                more.await();
            }
            forgetIfAsked();
            now = new Playback();
            now.hold(held);
            speaking = true;
            return waiting.remove();
        } finally {
            lock.unlock();
        }
    }

    private void fallSilent() {
        if (speaking) {
            speaking = false;
            earphone.rest();
            listener.quiet();
        }
    }

    private void forgetIfAsked() {
        if (forgetting) {
            speech.forget();
            forgetting = false;
        }
    }

    private void speak(Sentence sentence) {
        var playback = playback();
        listener.begins(sentence.pieces());
        for (var piece : sentence.pieces()) {
            if (playback.isEnded()) {
                return;
            }
            try {
                var sound = speech.say(piece, sentence.manner().pace());
                if (!earphone.play(piece, shaped(sound, sentence.manner()), playback)
                        && !playback.isEnded()) {
                    cannot(Hindrance.NO_HEADSET);
                }
            } catch (IOException _) {
                cannot(Hindrance.NO_VOICE);
            }
        }
    }

    private void cannot(Hindrance why) {
        silence();
        listener.cannot(why);
    }

    private static Sound shaped(Sound sound, Manner manner) {
        return Sound.joined(
                List.of(sound.scaled(manner.volume()), Sound.silence(BETWEEN_SENTENCES)));
    }

    private Playback playback() {
        lock.lock();
        try {
            return now;
        } finally {
            lock.unlock();
        }
    }
}

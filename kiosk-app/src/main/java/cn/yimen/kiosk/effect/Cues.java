package cn.yimen.kiosk.effect;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.ui.voice.Sound;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

/// Short tones, each the companion of something that is also seen. A machine whose loudspeaker does
/// not take one says so once in the log, and tries again with the next: a loudspeaker comes back.
public final class Cues implements AutoCloseable {

    private static final double LOUDNESS = 0.25;
    private static final double FADE_SECONDS = 0.015;

    private final EventLog log;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("cues").factory());
    private final Loudspeaker loudspeaker;
    private boolean silent;

    /// Where tones come out.
    interface Loudspeaker {

        /// Returns when all of it was heard.
        void sound(Sound sound) throws LineUnavailableException;
    }

    public Cues(EventLog log) {
        this(log, Cues::aloud);
    }

    Cues(EventLog log, Loudspeaker loudspeaker) {
        this.log = log;
        this.loudspeaker = loudspeaker;
    }

    void play(Cue cue) {
        thread.execute(() -> playNow(tone(cue)));
    }

    /// Rising is good, falling is trouble, repeated asks for something.
    private static Sound tone(Cue cue) {
        return switch (cue) {
            case CARD_READ -> notes(0.12, 880, 1_175);
            case TAKE_SLIP -> notes(0.14, 784, 1_047, 1_319);
            case TAKE_CARD, TAKE_ORIGINALS, ARE_YOU_THERE -> notes(0.18, 988, 0, 988);
            case TROUBLE -> notes(0.22, 659, 440);
        };
    }

    private static Sound notes(double seconds, double... hertz) {
        int each = (int) (seconds * Sound.RATE);
        var samples = new float[each * hertz.length];
        for (int i = 0; i < samples.length; i++) {
            double at = (i % each) / (double) Sound.RATE;
            double fade = Math.min(1, Math.min(at, seconds - at) / FADE_SECONDS);
            samples[i] = (float) (LOUDNESS * fade * Math.sin(2 * Math.PI * hertz[i / each] * at));
        }
        return Sound.of(samples);
    }

    private void playNow(Sound sound) {
        try {
            loudspeaker.sound(sound);
            silent = false;
        } catch (LineUnavailableException | IllegalArgumentException e) {
            if (!silent) {
                log.write("sound.unavailable", Map.of("why", e.getClass().getSimpleName()));
            }
            silent = true;
        }
    }

    private static void aloud(Sound sound) throws LineUnavailableException {
        var format = new AudioFormat(Sound.RATE, Short.SIZE, 1, true, false);
        try (var line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            byte[] pcm = sound.pcm16();
            line.write(pcm, 0, pcm.length);
            line.drain();
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

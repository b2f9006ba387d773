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

/// Short tones, each the companion of something that is also seen. A machine without a loudspeaker
/// stays silent and says so once in the log.
public final class Cues implements AutoCloseable {

    private static final double LOUDNESS = 0.25;
    private static final double FADE_SECONDS = 0.015;

    private final EventLog log;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("cues").factory());
    private boolean silent;

    public Cues(EventLog log) {
        this.log = log;
    }

    void play(Cue cue) {
        thread.execute(() -> playNow(tone(cue)));
    }

    /// Rising is good, falling is trouble, repeated asks for something.
    private static Sound tone(Cue cue) {
        return switch (cue) {
            case CARD_READ -> notes(0.12, 880, 1_175);
            case TAKE_SLIP -> notes(0.14, 784, 1_047, 1_319);
            case TAKE_CARD, ARE_YOU_THERE -> notes(0.18, 988, 0, 988);
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
        if (silent) {
            return;
        }
        var format = new AudioFormat(Sound.RATE, Short.SIZE, 1, true, false);
        try (var line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            byte[] pcm = sound.pcm16();
            line.write(pcm, 0, pcm.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            silent = true;
            log.write("sound.unavailable", Map.of("why", e.getClass().getSimpleName()));
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

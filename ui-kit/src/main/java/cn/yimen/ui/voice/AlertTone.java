package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.LineUnavailableException;

/// Two short tones that make a person look up at a screen. Quieter than a call, and never like one.
public final class AlertTone {

    private static final double HERTZ = 988;
    private static final Duration TONE = Duration.ofMillis(160);
    private static final Duration REST = Duration.ofMillis(90);
    private static final double STRENGTH = 0.25;
    private static final double EDGE_SECONDS = 0.01;

    private AlertTone() {}

    static Sound sound() {
        return Sound.joined(List.of(tone(), Sound.silence(REST), tone()));
    }

    private static Sound tone() {
        var samples = new float[Sound.samplesIn(TONE)];
        for (int i = 0; i < samples.length; i++) {
            double from = (double) i / Sound.RATE;
            double to = (double) (samples.length - i) / Sound.RATE;
            double edge = Math.min(1, Math.min(from, to) / EDGE_SECONDS);
            samples[i] = (float) (STRENGTH * edge * Math.sin(2 * Math.PI * HERTZ * from));
        }
        return Sound.of(samples);
    }

    /// Plays it, and waits until it is out: half a second.
    ///
    /// @param device a part of its name; empty: the machine's usual one
    /// @return whether it could be heard
    public static boolean play(Optional<String> device) {
        var pcm = sound().pcm16();
        try (var line = SoundDevices.loudspeaker(device)) {
            line.open(Wav.FORMAT, pcm.length);
            line.start();
            int written = line.write(pcm, 0, pcm.length);
            line.drain();
            return written == pcm.length;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException _) {
            return false;
        }
    }
}

package cn.yimen.ui.voice;

import java.time.Duration;

/// The chime before a call (叮咚): two bell tones, a falling third.
final class Chime {

    static final Duration LENGTH = Duration.ofMillis(700);

    private static final double HIGH_HERTZ = 783.99;
    private static final double LOW_HERTZ = 622.25;
    private static final double SECOND_TONE_SECONDS = 0.26;

    /// Partials of a struck bar: frequency ratio, strength, seconds until it has lost two thirds.
    private static final double[][] PARTIALS = {{1, 1, 0.22}, {2, 0.35, 0.12}, {3.01, 0.12, 0.06}};

    private static final double ATTACK_SECONDS = 0.004;
    private static final double FADE_SECONDS = 0.06;

    private Chime() {}

    static Sound sound() {
        var samples = new float[Sound.samplesIn(LENGTH)];
        double length = LENGTH.toMillis() / 1000.0;
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / Sound.RATE;
            double fade = Math.min(1, (length - t) / FADE_SECONDS);
            double tones = bell(HIGH_HERTZ, t) + bell(LOW_HERTZ, t - SECOND_TONE_SECONDS);
            samples[i] = (float) (0.3 * tones * fade);
        }
        return Sound.of(samples);
    }

    private static double bell(double hertz, double t) {
        if (t < 0) {
            return 0;
        }
        double sum = 0;
        for (var partial : PARTIALS) {
            double wave = Math.sin(2 * Math.PI * hertz * partial[0] * t);
            sum += partial[1] * Math.exp(-t / partial[2]) * wave;
        }
        return sum * Math.min(1, t / ATTACK_SECONDS);
    }
}

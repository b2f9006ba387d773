package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/// How loud people hear a sound, after ITU-R BS.1770-4: K-weighted, in blocks of 400 ms that
/// overlap by three quarters, gated at −70 LUFS and at 10 LU below the rest.
public final class Loudness {

    /// What a full-scale square of mean 1 measures above.
    private static final double OFFSET = -0.691;

    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;
    private static final int BLOCK = Sound.samplesIn(Duration.ofMillis(400));
    private static final int STEP = BLOCK / 4;

    /// Points between two samples at which the true peak is looked for.
    private static final int OVERSAMPLING = 4;

    private static final int TAPS = 12;
    private static final double[][] BETWEEN = kernels();

    private Loudness() {}

    /// In LUFS; −∞ for silence. A sound shorter than a block is measured as one block of its
    /// length.
    public static double integrated(Sound sound) {
        var powers = blockPowers(sound);
        var loud = mean(powers, power -> lufs(power) > ABSOLUTE_GATE);
        double gate = lufs(loud) + RELATIVE_GATE;
        return lufs(mean(powers, power -> lufs(power) > ABSOLUTE_GATE && lufs(power) > gate));
    }

    /// The highest level between the samples too, as a factor of full scale.
    public static double truePeak(Sound sound) {
        double peak = sound.peak();
        float worthLooking = sound.peak() / 2;
        for (int i = 0; i < sound.length(); i++) {
            for (int k = 1; k < OVERSAMPLING && Math.abs(sound.at(i)) >= worthLooking; k++) {
                peak = Math.max(peak, Math.abs(between(sound, i, BETWEEN[k])));
            }
        }
        return peak;
    }

    public static double decibels(double factor) {
        return 20 * Math.log10(factor);
    }

    static double factor(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    private static List<Double> blockPowers(Sound sound) {
        var weighted = weighted(sound);
        int size = Math.min(BLOCK, weighted.length);
        var powers = new ArrayList<Double>();
        for (int from = 0; size > 0 && from + size <= weighted.length; from += STEP) {
            double sum = 0;
            for (int i = from; i < from + size; i++) {
                sum += weighted[i] * weighted[i];
            }
            powers.add(sum / size);
        }
        return powers;
    }

    private static double mean(List<Double> powers, DoublePredicate counted) {
        return powers.stream().mapToDouble(Double::doubleValue).filter(counted).average().orElse(0);
    }

    private static double lufs(double power) {
        return OFFSET + 10 * Math.log10(power);
    }

    private static double[] weighted(Sound sound) {
        var shelf = Biquad.headShelf(Sound.RATE);
        var highPass = Biquad.lowCut(Sound.RATE);
        var weighted = new double[sound.length()];
        for (int i = 0; i < weighted.length; i++) {
            weighted[i] = highPass.next(shelf.next(sound.at(i)));
        }
        return weighted;
    }

    /// The value between sample `i` and the next.
    private static double between(Sound sound, int i, double[] kernel) {
        double sum = 0;
        for (int tap = 1 - TAPS; tap <= TAPS; tap++) {
            int at = i + tap;
            if (at >= 0 && at < sound.length()) {
                sum += sound.at(at) * kernel[tap + TAPS - 1];
            }
        }
        return sum;
    }

    /// Windowed sinc at each of the points between two samples.
    private static double[][] kernels() {
        var kernels = new double[OVERSAMPLING][2 * TAPS];
        for (int k = 1; k < OVERSAMPLING; k++) {
            for (int tap = 1 - TAPS; tap <= TAPS; tap++) {
                double x = Math.PI * (tap - (double) k / OVERSAMPLING);
                double window = 0.5 + 0.5 * Math.cos(x / TAPS);
                kernels[k][tap + TAPS - 1] = window * Math.sin(x) / x;
            }
        }
        return kernels;
    }
}

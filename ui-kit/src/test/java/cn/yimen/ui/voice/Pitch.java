package cn.yimen.ui.voice;

import java.util.ArrayList;
import java.util.List;

/// The melody of a clip by autocorrelation: enough to tell tones apart.
final class Pitch {

    private static final int WINDOW = 512;
    private static final int SHORTEST = Sound.RATE / 400;
    private static final int LONGEST = Sound.RATE / 110;

    private Pitch() {}

    /// The pitch near the end divided by the pitch near the beginning.
    static double slope(Sound sound) {
        var hertz = track(sound);
        int quarter = Math.max(1, hertz.size() / 4);
        return mean(hertz.subList(hertz.size() - quarter, hertz.size()))
                / mean(hertz.subList(0, quarter));
    }

    static double lowest(Sound sound) {
        return track(sound).stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static List<Double> track(Sound sound) {
        var hertz = new ArrayList<Double>();
        for (int from = 0; from + WINDOW + LONGEST < sound.length(); from += WINDOW / 2) {
            int best = SHORTEST;
            for (int lag = SHORTEST; lag <= LONGEST; lag++) {
                best = likeness(sound, from, lag) > likeness(sound, from, best) ? lag : best;
            }
            if (likeness(sound, from, best) > 0.6) {
                hertz.add((double) Sound.RATE / best);
            }
        }
        return hertz;
    }

    private static double likeness(Sound sound, int from, int lag) {
        double product = 0;
        double first = 1e-3;
        double second = 1e-3;
        for (int i = from; i < from + WINDOW; i++) {
            product += sound.at(i) * sound.at(i + lag);
            first += sound.at(i) * sound.at(i);
            second += sound.at(i + lag) * sound.at(i + lag);
        }
        return product / Math.sqrt(first * second);
    }
}

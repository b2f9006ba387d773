package cn.yimen.ui.voice;

import java.util.HashMap;
import java.util.Map;

/// Sounds made on the spot: pure tones instead of words.
final class Tones {

    private Tones() {}

    static Sound sine(double hertz, double amplitude, int millis) {
        var samples = new float[Sound.RATE * millis / 1000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / Sound.RATE));
        }
        return Sound.of(samples);
    }

    /// A pack in which every clip is a tone of 200 ms with its own loudness.
    static ClipPack pack() {
        return pack(SpokenLanguage.MANDARIN);
    }

    static ClipPack pack(SpokenLanguage language) {
        Map<String, Sound> clips = new HashMap<>();
        for (var name : language.required()) {
            double amplitude = 0.05 + 0.5 * (Math.floorMod(name.hashCode(), 100) / 100.0);
            clips.put(name, sine(440, amplitude, 200));
        }
        return new ClipPack(language, clips);
    }
}

package cn.yimen.display.recorder;

import cn.yimen.ui.voice.Microphone;
import cn.yimen.ui.voice.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a microphone hears of somebody in a room: a tone for a voice, noise for the room.
final class Speaking {

    private Speaking() {}

    static Sound room(int millis, double amplitude) {
        var samples = new float[Sound.samplesIn(Duration.ofMillis(millis))];
        long seed = 20_261_122;
        for (int i = 0; i < samples.length; i++) {
            seed = seed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            samples[i] = (float) (amplitude * (seed >> 33) / (double) (1L << 30));
        }
        return Sound.of(samples);
    }

    static Sound voice(int millis, double amplitude) {
        var samples = new float[Sound.samplesIn(Duration.ofMillis(millis))];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(0.08 * i));
        }
        return Sound.of(samples);
    }

    /// A word in the middle of a quiet room.
    static Sound word(int millis, double amplitude) {
        return Sound.joined(List.of(room(400, 0.001), voice(millis, amplitude), room(500, 0.001)));
    }

    static List<Sound> blocks(Sound sound) {
        int size = Sound.samplesIn(Microphone.BLOCK);
        var blocks = new ArrayList<Sound>();
        for (int at = 0; at + size <= sound.length(); at += size) {
            blocks.add(sound.part(at, at + size));
        }
        return blocks;
    }
}

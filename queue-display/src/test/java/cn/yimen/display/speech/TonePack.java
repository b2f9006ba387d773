package cn.yimen.display.speech;

import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.PackMaker;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A hall's own pack: every clip is the same short tone.
public final class TonePack {

    private TonePack() {}

    /// @param directory appears
    public static Path write(Path directory, SpokenLanguage language) throws IOException {
        var clips =
                language.required().stream().collect(Collectors.toMap(name -> name, _ -> tone()));
        PackMaker.write(directory, new ClipPack(language, clips), "tones");
        return directory;
    }

    private static Sound tone() {
        var samples = new float[Sound.RATE / 20];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(0.1 * i));
        }
        return Sound.of(samples);
    }
}

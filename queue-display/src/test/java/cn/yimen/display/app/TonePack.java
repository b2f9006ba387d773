package cn.yimen.display.app;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.PackManifest;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.Wav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/// A hall's own pack: every clip is the same short tone.
final class TonePack {

    private TonePack() {}

    static Path write(Path directory) throws IOException {
        var files = new HashMap<String, String>();
        for (var name : ClipPack.required()) {
            Wav.write(directory.resolve(name + ".wav"), tone());
            files.put(name, name + ".wav");
        }
        var manifest = new PackManifest(ClipPack.MANDARIN, "tones", files);
        Files.writeString(directory.resolve(PackManifest.FILE_NAME), WireJson.write(manifest));
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

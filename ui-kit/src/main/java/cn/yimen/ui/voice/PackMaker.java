package cn.yimen.ui.voice;

import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Makes the fallback pack of Mandarin with espeak-ng, for halls that have not recorded their own.
/// Speaks tone-numbered pinyin, because the engine reads characters wrong (号 as English).
public final class PackMaker {

    private static final Map<String, String> PINYIN = pinyin();

    private PackMaker() {}

    /// Writes the pack into a new directory; an existing one stays as it is. The directory appears
    /// whole or not at all.
    ///
    /// @throws IOException where the engine is missing or the disk refuses; says which
    public static void make(Path directory, EspeakNg engine) throws IOException {
        if (Files.exists(directory)) {
            throw new FileAlreadyExistsException(directory.toString());
        }
        var parent = directory.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            throw new IOException("no place for a clip pack: " + directory);
        }
        Files.createDirectories(parent);
        var draft = Files.createTempDirectory(parent, ".voice-pack-");
        try {
            fill(draft, engine);
            Files.move(draft, directory);
        } finally {
            Directories.delete(draft);
        }
    }

    private static void fill(Path directory, EspeakNg engine) throws IOException {
        var files = new TreeMap<String, String>();
        for (var name : ClipPack.required()) {
            var file = name + ".wav";
            var sound =
                    name.startsWith("letter-")
                            ? engine.letter(name.substring("letter-".length()))
                            : engine.pinyin(PINYIN.getOrDefault(name, ""));
            Wav.write(directory.resolve(file), sound.trimmed());
            files.put(name, file);
        }
        Wav.write(directory.resolve("chime.wav"), Chime.sound());
        files.put("chime", "chime.wav");
        var manifest = new PackManifest(ClipPack.MANDARIN, "espeak-ng", files);
        Files.writeString(
                directory.resolve(PackManifest.FILE_NAME), WireJson.write(manifest) + "\n");
    }

    private static Map<String, String> pinyin() {
        var map = new LinkedHashMap<String, String>();
        var digits = "ling2 yi1 er4 san1 si4 wu3 liu4 qi1 ba1 jiu3".split(" ", -1);
        for (int digit = 0; digit < digits.length; digit++) {
            map.put("digit-" + digit, digits[digit]);
        }
        map.put("please", "qing3");
        map.put("number", "hao4");
        map.put("to", "dao4");
        map.put("window", "hao4 chuang1 kou3");
        map.put("ten", "shi2");
        map.put("hundred", "bai3");
        return map;
    }
}

package cn.yimen.ui.voice;

import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Writes clip packs: the fallback of a language from a synthesiser, for halls that have not
/// recorded their own, and what a hall has recorded.
public final class PackMaker {

    private PackMaker() {}

    /// Speaks a pack into a new directory.
    ///
    /// @throws SynthesiserTrouble where the engine is to blame
    /// @throws IOException where the disk refuses
    public static void make(Path directory, Synthesiser engine) throws IOException {
        var clips = new TreeMap<String, Sound>();
        for (var name : engine.language().required()) {
            clips.put(name, engine.clip(name).trimmed());
        }
        for (var name : engine.language().optional()) {
            clips.put(name, engine.clip(name).trimmed());
        }
        clips.put(Composer.CHIME, Chime.sound());
        write(directory, new ClipPack(engine.language(), clips), engine.name());
    }

    /// Writes a pack into a new directory; an existing one stays as it is. The directory appears
    /// whole or not at all.
    ///
    /// @param name for the people who choose a pack
    public static void write(Path directory, ClipPack pack, String name) throws IOException {
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
            fill(draft, pack, name);
            Files.move(draft, directory);
        } finally {
            Directories.delete(draft);
        }
    }

    private static void fill(Path directory, ClipPack pack, String name) throws IOException {
        var files = new TreeMap<String, String>();
        for (Map.Entry<String, Sound> clip : pack.clips().entrySet()) {
            var file = clip.getKey() + ".wav";
            Wav.write(directory.resolve(file), clip.getValue());
            files.put(clip.getKey(), file);
        }
        var manifest = new PackManifest(pack.language().tag(), name, files);
        Files.writeString(
                directory.resolve(PackManifest.FILE_NAME), WireJson.write(manifest) + "\n");
    }
}

package cn.yimen.display.recorder;

import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Directories;
import cn.yimen.ui.voice.PackFile;
import cn.yimen.ui.voice.PackMaker;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenLanguage;
import cn.yimen.ui.voice.Wav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/// The takes of one language on disk, and the pack that they become.
///
/// @param folder where the pack file will stand; the takes are in a folder inside it
record Takes(Path folder, SpokenLanguage language) {

    private static final String WAV = ".wav";

    /// What was recorded before, by clip; files that cannot be read are recorded anew.
    Map<String, Take> earlier() throws IOException {
        var takes = new HashMap<String, Take>();
        for (var clip : language.recorded()) {
            var file = place().resolve(clip + WAV);
            if (Files.isRegularFile(file)) {
                var sound = Wav.read(file);
                takes.put(clip, new Take(sound, 0, sound.length()));
            }
        }
        return Map.copyOf(takes);
    }

    void keep(String clip, Sound sound) throws IOException {
        Files.createDirectories(place());
        var draft = place().resolve("." + clip + ".part");
        Wav.write(draft, sound);
        Files.move(draft, place().resolve(clip + WAV), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Writes the pack as one file, in place of an earlier one.
    ///
    /// @param name who spoke, for the people who choose a pack
    Path save(ClipPack pack, String name) throws IOException {
        var work = Files.createTempDirectory(folder, ".pack-");
        try {
            var directory = work.resolve(language.tag());
            PackMaker.write(directory, pack, name);
            var draft = work.resolve("pack.zip");
            PackFile.write(directory, draft);
            var file = folder.resolve("voice-" + language.tag() + ".zip");
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Directories.delete(work);
        }
    }

    private Path place() {
        return folder.resolve("takes-" + language.tag());
    }
}

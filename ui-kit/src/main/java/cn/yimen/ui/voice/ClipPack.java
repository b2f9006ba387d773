package cn.yimen.ui.voice;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The clips of one language: a directory with `manifest.json` and a WAV file for each clip.
///
/// @param clips by clip name
public record ClipPack(String language, Map<String, Sound> clips) {

    /// The one language that is spoken so far.
    public static final String MANDARIN = "zh-CN";

    public ClipPack {
        clips = Map.copyOf(clips);
    }

    /// What a pack must hold: `digit-0` … `digit-9`, `letter-a` … `letter-z`, `please` 请, `number`
    /// 号, `to` 到, `window` 号窗口, `ten` 十, `hundred` 百. A clip `chime` replaces the built-in one.
    public static List<String> required() {
        var digits = Stream.iterate(0, d -> d < 10, d -> d + 1).map(d -> "digit-" + d);
        var letters = "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(c -> "letter-" + (char) c);
        var words = Stream.of("please", "number", "to", "window", "ten", "hundred");
        return Stream.of(digits, letters, words).flatMap(names -> names).sorted().toList();
    }

    public Optional<Sound> clip(String name) {
        return Optional.ofNullable(clips.get(name));
    }

    public static PackReading read(Path directory) {
        var file = directory.resolve(PackManifest.FILE_NAME);
        try {
            var manifest = WireJson.read(Files.readString(file), PackManifest.class);
            return manifest.language().equals(MANDARIN)
                    ? read(directory, manifest)
                    : new PackReading.Unreadable(
                            file + ": language " + manifest.language() + ", wanted " + MANDARIN);
        } catch (IOException | MalformedMessage e) {
            return new PackReading.Unreadable(file + ": " + e.getMessage());
        }
    }

    private static PackReading read(Path directory, PackManifest manifest) {
        var clips = new HashMap<String, Sound>();
        var missing = new ArrayList<>(required());
        manifest.clips()
                .forEach((name, file) -> {
                    sound(directory, file)
                            .ifPresent(sound -> {
                                clips.put(name, sound);
                                missing.remove(name);
                            });
                });
        var pack = new ClipPack(manifest.language(), clips);
        return missing.isEmpty()
                ? new PackReading.Complete(pack)
                : new PackReading.Incomplete(pack, missing);
    }

    /// Empty where the file is not there, is no sound, is silent, or lies outside the pack.
    private static Optional<Sound> sound(Path directory, String name) {
        var file = directory.resolve(name).normalize();
        if (!file.startsWith(directory.normalize())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Wav.read(file)).filter(sound -> sound.trimmed().length() > 0);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}

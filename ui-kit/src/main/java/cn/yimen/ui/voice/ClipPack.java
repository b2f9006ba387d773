package cn.yimen.ui.voice;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.ui.voice.ClipFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The clips of one language: a directory with `manifest.json` and a WAV file for each clip.
///
/// @param clips by clip name
public record ClipPack(SpokenLanguage language, Map<String, Sound> clips) {

    /// A word takes less, recorded slowly too.
    private static final Duration LONGEST_WORD = Duration.ofMillis(2_500);

    private static final Duration LONGEST_SENTENCE = Duration.ofSeconds(9);

    public ClipPack {
        clips = Map.copyOf(clips);
    }

    public Optional<Sound> clip(String name) {
        return Optional.ofNullable(clips.get(name));
    }

    /// How long a clip may be: urgent ones are whole sentences.
    public static Duration longest(String clip) {
        for (var kind : UrgentNotice.Kind.values()) {
            if (kind.clip().equals(clip)) {
                return LONGEST_SENTENCE;
            }
        }
        return LONGEST_WORD;
    }

    public static PackReading read(Path directory) {
        var file = directory.resolve(PackManifest.FILE_NAME);
        try {
            var manifest = WireJson.read(Files.readString(file), PackManifest.class);
            return SpokenLanguage.of(manifest.language())
                    .map(language -> read(directory, language, manifest))
                    .orElseGet(() ->
                            new PackReading.Unreadable(
                                    file + ": no language: " + manifest.language()));
        } catch (IOException | MalformedMessage e) {
            return new PackReading.Unreadable(file + ": " + e.getMessage());
        }
    }

    private static PackReading read(
            Path directory, SpokenLanguage language, PackManifest manifest) {
        var clips = new HashMap<String, Sound>();
        var faults = new ArrayList<ClipFault>();
        var names = new TreeSet<>(language.required());
        names.addAll(manifest.clips().keySet());
        for (var name : names) {
            switch (Clip.read(directory, name, manifest)) {
                case Clip.Good(var sound) -> clips.put(name, sound);
                case Clip.Bad(var kind) -> faults.add(new ClipFault(name, kind));
            }
        }
        var pack = new ClipPack(language, clips);
        return faults.isEmpty()
                ? new PackReading.Complete(pack)
                : new PackReading.Incomplete(pack, List.copyOf(faults));
    }

    /// One clip of a pack on disk.
    private sealed interface Clip {

        record Good(Sound sound) implements Clip {}

        record Bad(Kind kind) implements Clip {}

        static Clip read(Path directory, String name, PackManifest manifest) {
            var listed = manifest.clips().get(name);
            if (listed == null) {
                return new Bad(Kind.NOT_LISTED);
            }
            var file = directory.resolve(listed).normalize();
            if (!file.startsWith(directory.normalize())) {
                return new Bad(Kind.OUTSIDE);
            }
            return Files.isRegularFile(file) ? sound(file, name) : new Bad(Kind.NO_FILE);
        }

        private static Clip sound(Path file, String name) {
            try {
                var sound = Wav.read(file);
                var audible = sound.trimmed().duration();
                if (audible.isZero()) {
                    return new Bad(Kind.SILENT);
                }
                return audible.compareTo(longest(name)) <= 0
                        ? new Good(sound)
                        : new Bad(Kind.TOO_LONG);
            } catch (IOException _) {
                return new Bad(Kind.NO_SOUND);
            }
        }
    }
}

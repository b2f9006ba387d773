package cn.yimen.display.media;

import cn.yimen.display.media.Medium.Clip;
import cn.yimen.display.media.Medium.Film;
import cn.yimen.display.media.Medium.Picture;
import cn.yimen.display.media.Medium.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// The files of a folder in the order of their names: `01-防诈骗.png` with `01-防诈骗.wav`, `02-社保卡.mp4`,
/// `03-失物招领.wav`.
///
/// @param unusable files that look like media and cannot be played, for the log
public record Playlist(List<Medium> media, List<String> unusable) {

    public static final Playlist EMPTY = new Playlist(List.of(), List.of());

    private static final String PICTURE = "png|jpg|jpeg|gif|bmp";
    private static final String FILM = "mp4|m4v";
    private static final String SOUND = "wav";

    public Playlist {
        media = List.copyOf(media);
        unusable = List.copyOf(unusable);
    }

    /// Whether something is to be seen, and needs its place.
    public boolean isSeen() {
        return media.stream().anyMatch(each -> !(each instanceof Said));
    }

    /// @throws IOException where the folder cannot be read
    public static Playlist of(Path folder) throws IOException {
        var reading = new Reading();
        var bases = new TreeMap<String, List<Path>>();
        try (var files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file ->
                            bases.computeIfAbsent(base(file), _ -> new ArrayList<>()).add(file));
        }
        bases.values().forEach(reading::take);
        return new Playlist(reading.media, reading.unusable);
    }

    private static String base(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String kind(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Collects what files of one name make together.
    private static final class Reading {

        private final List<Medium> media = new ArrayList<>();
        private final List<String> unusable = new ArrayList<>();

        void take(List<Path> files) {
            var clip = files.stream().filter(file -> kind(file).equals(SOUND)).findFirst();
            var said = clip.flatMap(this::clip);
            var seen = files.stream().filter(file -> kind(file).matches(PICTURE)).toList();
            for (var file : seen) {
                media.add(new Picture(file.toUri().toString(), said));
            }
            files.stream()
                    .filter(file -> kind(file).matches(FILM))
                    .forEach(file -> media.add(new Film(file.toUri().toString())));
            if (seen.isEmpty()) {
                said.map(Said::new).ifPresent(media::add);
            }
        }

        private Optional<Clip> clip(Path file) {
            try {
                var format = AudioSystem.getAudioFileFormat(file.toFile());
                double seconds =
                        format.getFrameLength() / (double) format.getFormat().getFrameRate();
                return Optional.of(new Clip(file, Duration.ofMillis(Math.round(seconds * 1000))));
            } catch (IOException | UnsupportedAudioFileException _) {
                unusable.add(String.valueOf(file.getFileName()));
                return Optional.empty();
            }
        }
    }
}

package cn.yimen.ui.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/// Writes what would be heard: `0001.wav` …, and a line for each in `transcript.tsv` with time,
/// length in ms, language and words; one without words where it fell silent. For proofs with
/// invented persons only. Does not wait for the time that the sound would take, but is held as long
/// as the listener holds it.
public final class WrittenEarphone implements Earphone {

    private final Path folder;
    private final InstantSource clock;
    private int count;

    public WrittenEarphone(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    @Override
    public boolean play(SpokenPiece words, Sound sound, Playback playback) {
        try {
            playback.awaitRelease();
            return !playback.isEnded() && write(words, sound);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean write(SpokenPiece words, Sound sound) {
        count++;
        try {
            Wav.write(folder.resolve("%04d.wav".formatted(count)), sound);
        } catch (IOException _) {
            return false;
        }
        return line(
                sound.duration().toMillis(),
                words.language().tag(),
                words.words().replaceAll("\\s+", " "));
    }

    @Override
    public void rest() {
        boolean _ = line(0, "", "");
    }

    private boolean line(long millis, String language, String words) {
        try {
            Files.writeString(
                    folder.resolve("transcript.tsv"),
                    "%s\t%d\t%s\t%s%n".formatted(clock.instant(), millis, language, words),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}

package cn.yimen.ui.voice;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// WAV files. Written as 16-bit mono; read in any PCM form and brought to it.
public final class Wav {

    /// What loudspeakers and files get: 16-bit signed little-endian mono.
    static final AudioFormat FORMAT = new AudioFormat(Sound.RATE, 16, 1, true, false);

    private Wav() {}

    /// @throws IOException where the file cannot be read or is no PCM sound; names the file
    public static Sound read(Path file) throws IOException {
        try (var raw = new BufferedInputStream(Files.newInputStream(file));
                var stream = AudioSystem.getAudioInputStream(raw);
                var pcm = AudioSystem.getAudioInputStream(FORMAT, stream)) {
            return Sound.ofPcm16(pcm.readAllBytes());
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException(file.getFileName() + " is not a WAV file with PCM sound", e);
        }
    }

    public static void write(Path file, Sound sound) throws IOException {
        var bytes = new ByteArrayInputStream(sound.pcm16());
        try (var stream = new AudioInputStream(bytes, FORMAT, sound.length());
                var out = Files.newOutputStream(file)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, out);
        }
    }
}

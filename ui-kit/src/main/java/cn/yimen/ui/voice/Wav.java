package cn.yimen.ui.voice;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    private static final int HEAD = 44;
    private static final int MONO_AT = 22;
    private static final int RATE_AT = 24;
    private static final int BITS_AT = 34;

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

    /// A WAV as a program writes it into a pipe, where it cannot know how long it will be: all that
    /// follows the head of 44 bytes is sound.
    ///
    /// @throws IOException where it is no 16-bit mono sound
    static Sound ofPipe(byte[] wav) throws IOException {
        if (wav.length < HEAD || wav[0] != 'R' || wav[MONO_AT] != 1 || wav[BITS_AT] != 16) {
            throw new IOException("no 16-bit mono WAV in " + wav.length + " bytes");
        }
        int rate = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).getInt(RATE_AT);
        var format = new AudioFormat(rate, 16, 1, true, false);
        var body = new ByteArrayInputStream(wav, HEAD, wav.length - HEAD);
        int frames = (wav.length - HEAD) / 2;
        try (var stream = new AudioInputStream(body, format, frames);
                var pcm = AudioSystem.getAudioInputStream(FORMAT, stream)) {
            return Sound.ofPcm16(pcm.readAllBytes());
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

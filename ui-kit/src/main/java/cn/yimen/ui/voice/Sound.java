package cn.yimen.ui.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/// Mono sound at [#RATE], samples from −1 to 1. Immutable.
public final class Sound {

    /// Samples a second: what the speech synthesiser makes, and enough for a voice in a hall.
    public static final int RATE = 22_050;

    /// Quieter than this (−46 dBFS) counts as silence at the ends of a clip.
    private static final float SILENCE = 0.005f;

    /// Kept at both ends of a trimmed clip, so that a soft consonant is not cut.
    private static final int MARGIN = samplesIn(Duration.ofMillis(8));

    private final float[] samples;

    private Sound(float[] samples) {
        this.samples = samples;
    }

    public static Sound of(float... samples) {
        return new Sound(samples.clone());
    }

    public static Sound silence(Duration length) {
        return new Sound(new float[samplesIn(length)]);
    }

    /// One after the other.
    public static Sound joined(Collection<Sound> parts) {
        var all = new float[parts.stream().mapToInt(Sound::length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part.samples, 0, all, at, part.length());
            at += part.length();
        }
        return new Sound(all);
    }

    public static int samplesIn(Duration length) {
        return Math.toIntExact(Math.round(length.toNanos() * 1e-9 * RATE));
    }

    public static Duration durationOf(int samples) {
        return Duration.ofNanos(Math.round(samples * 1e9 / RATE));
    }

    public int length() {
        return samples.length;
    }

    public Duration duration() {
        return durationOf(samples.length);
    }

    public float at(int index) {
        return samples[index];
    }

    /// The largest sample, from 0 to 1.
    public float peak() {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /// How loud it is on the whole, in dB below full scale (RMS); −∞ for silence.
    public double level() {
        double sum = 0;
        for (float sample : samples) {
            sum += (double) sample * sample;
        }
        return 10 * Math.log10(sum / Math.max(1, samples.length));
    }

    public Sound scaled(double factor) {
        var scaled = new float[samples.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (samples[i] * factor);
        }
        return new Sound(scaled);
    }

    /// Without the silence before the first and after the last audible sample. Silence alone
    /// becomes empty.
    public Sound trimmed() {
        int from = 0;
        while (from < samples.length && Math.abs(samples[from]) < SILENCE) {
            from++;
        }
        int to = samples.length;
        while (to > from && Math.abs(samples[to - 1]) < SILENCE) {
            to--;
        }
        if (from == to) {
            return new Sound(new float[0]);
        }
        return part(Math.max(0, from - MARGIN), Math.min(samples.length, to + MARGIN));
    }

    /// As 16-bit little-endian PCM; what is louder than full scale is clipped.
    public byte[] pcm16() {
        var bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            bytes.putShort((short) Math.clamp(Math.round(sample * 32_767f), -32_768, 32_767));
        }
        return bytes.array();
    }

    static Sound ofPcm16(byte[] bytes) {
        var shorts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        var samples = new float[shorts.remaining()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = shorts.get(i) / 32_768f;
        }
        return new Sound(samples);
    }

    /// @param from the first sample, inclusive
    /// @param to exclusive
    public Sound part(int from, int to) {
        return new Sound(Arrays.copyOfRange(samples, from, to));
    }
}

package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// A named sound device. Little is handed over ahead, so that a key silences it at once.
public final class DeviceEarphone implements Earphone {

    private static final int BUFFER = 2 * Sound.samplesIn(Duration.ofMillis(120));
    private static final Duration POLL = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String device;

    /// @param device part of its name, as [SoundDevices] lists them; there is no usual one, for
    ///   that could be the hall's loudspeaker
    public DeviceEarphone(String device) {
        this.device = device;
    }

    @Override
    public boolean isReady() {
        return SoundDevices.canSpeak(Optional.of(device));
    }

    @Override
    public boolean play(SpokenPiece words, Sound sound, Playback playback) {
        try (var line = SoundDevices.loudspeaker(Optional.of(device))) {
            line.open(Wav.FORMAT, BUFFER);
            line.start();
            return feed(line, sound.pcm16(), playback) && out(line, sound.length(), playback);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException _) {
            return false;
        }
    }

    @Override
    public void rest() {
        // A line that was closed is silent.
    }

    private static boolean feed(SourceDataLine line, byte[] pcm, Playback playback) {
        int at = 0;
        long deadline = deadline();
        while (at < pcm.length) {
            if (!isOn(line, playback) || System.nanoTime() > deadline) {
                line.flush();
                return false;
            }
            int room = Math.min(line.available(), pcm.length - at);
            int written = room > 1 ? line.write(pcm, at, room & ~1) : 0;
            at += written;
            deadline = written > 0 || playback.isHeld() ? deadline() : deadline;
            rest(written);
        }
        return true;
    }

    private static boolean out(SourceDataLine line, int frames, Playback playback) {
        long deadline = deadline();
        while (line.getLongFramePosition() < frames) {
            if (!isOn(line, playback) || System.nanoTime() > deadline) {
                line.flush();
                return false;
            }
            deadline = playback.isHeld() ? deadline() : deadline;
            rest(0);
        }
        return true;
    }

    /// False where the listener wants no more of it.
    private static boolean isOn(SourceDataLine line, Playback playback) {
        if (playback.isEnded() || Thread.currentThread().isInterrupted()) {
            line.stop();
            return false;
        }
        if (playback.isHeld() && line.isRunning()) {
            line.stop();
        } else if (!playback.isHeld() && !line.isRunning()) {
            line.start();
        }
        return true;
    }

    private static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    private static void rest(int written) {
        if (written == 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL.toMillis()));
        }
    }
}

package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Reason;
import cn.yimen.ui.voice.Played.Spoken;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The machine's sound device. Opened for each announcement, so that a device that was plugged in
/// again is found.
public final class DeviceSpeaker implements Speaker {

    private static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, Wav.FORMAT);
    private static final Duration POLL = Duration.ofMillis(5);

    /// How much longer than the sound the device may take before it counts as failed.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public boolean isReady() {
        return AudioSystem.isLineSupported(LINE);
    }

    @Override
    public Played play(Announcement announcement, Sound sound) {
        try (var line = (SourceDataLine) AudioSystem.getLine(LINE)) {
            line.open(Wav.FORMAT);
            line.start();
            long deadline = System.nanoTime() + sound.duration().plus(PATIENCE).toNanos();
            return feed(line, sound.pcm16(), deadline) && drained(line, sound.length(), deadline)
                    ? new Spoken(sound.duration())
                    : new NotSpoken(Reason.DEVICE_FAILED);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException _) {
            return new NotSpoken(Reason.NO_DEVICE);
        }
    }

    /// Writes only what the line has room for: a device that hangs must not hold the thread.
    private static boolean feed(SourceDataLine line, byte[] pcm, long deadline) {
        int at = 0;
        while (at < pcm.length) {
            int room = Math.min(line.available(), pcm.length - at);
            int written = room > 0 ? line.write(pcm, at, room) : 0;
            at += written;
            if (written == 0 && !pause(deadline)) {
                return false;
            }
        }
        return true;
    }

    private static boolean drained(SourceDataLine line, int frames, long deadline) {
        while (line.getLongFramePosition() < frames) {
            if (!pause(deadline)) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause(long deadline) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL.toMillis()));
        return System.nanoTime() < deadline && !Thread.currentThread().isInterrupted();
    }
}

package cn.yimen.ui.voice;

import cn.yimen.hall.event.Silence;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// A sound device of the machine. Opened for each announcement, so that a device that was plugged
/// in again is found.
public final class DeviceSpeaker implements Speaker {

    private static final Duration POLL = Duration.ofMillis(5);

    /// So many frames before the end of a sentence the next one is asked for: the device must not
    /// run dry.
    private static final int LEAD = Sound.samplesIn(Duration.ofMillis(100));

    /// How much longer than the sound the device may take before it counts as failed.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Optional<String> device;

    /// The machine's usual device.
    public DeviceSpeaker() {
        this(Optional.empty());
    }

    /// @param device a part of its name, as [SoundDevices] lists them; empty: the usual one
    public DeviceSpeaker(Optional<String> device) {
        this.device = device;
    }

    @Override
    public boolean isReady() {
        return SoundDevices.canSpeak(device);
    }

    @Override
    public Outcome play(Utterance utterance, Composition composition, Playing playing) {
        try (var line = SoundDevices.loudspeaker(device)) {
            line.open(Wav.FORMAT);
            line.start();
            playing.begins();
            return heard(line, composition, playing);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException _) {
            return new Outcome.Failed(Silence.NO_DEVICE);
        }
    }

    /// The next sentence is handed over only when the one before it is nearly out: what is urgent
    /// does not wait behind a full buffer.
    private static Outcome heard(SourceDataLine line, Composition composition, Playing playing) {
        int frames = 0;
        for (var sentence : composition.sentences()) {
            if (frames > 0 && playing.mustStop()) {
                break;
            }
            frames += sentence.length();
            long deadline = System.nanoTime() + sentence.duration().plus(PATIENCE).toNanos();
            if (!feed(line, sentence.pcm16(), deadline) || !out(line, frames - LEAD, deadline)) {
                return new Outcome.Failed(Silence.DEVICE_FAILED);
            }
        }
        return out(line, frames, System.nanoTime() + PATIENCE.toNanos())
                ? new Outcome.Heard(Sound.durationOf(frames))
                : new Outcome.Failed(Silence.DEVICE_FAILED);
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

    private static boolean out(SourceDataLine line, int frames, long deadline) {
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

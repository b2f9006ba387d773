package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// Listens on its own thread until it is closed, and tries again where there is no microphone yet
/// or its plug was pulled.
public final class Microphone implements AutoCloseable {

    /// How much sound is told at once.
    public static final Duration BLOCK = Duration.ofMillis(50);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    /// A device that delivers nothing for so long has gone.
    private static final int MOST_EMPTY_READS = 20;

    private final Optional<String> device;
    private final Consumer<Heard> ear;
    private final Thread thread;

    /// What a microphone tells.
    public sealed interface Heard {

        record Block(Sound sound) implements Heard {}

        /// There is no microphone now; told each time that it was looked for.
        record Nothing() implements Heard {}
    }

    private Microphone(Optional<String> device, Consumer<Heard> ear) {
        this.device = device;
        this.ear = ear;
        thread = Thread.ofPlatform().name("microphone").daemon().unstarted(this::listen);
    }

    /// @param device a part of its name, as [SoundDevices] lists them; empty: the usual one
    /// @param ear hears on the microphone's thread
    public static Microphone start(Optional<String> device, Consumer<Heard> ear) {
        var microphone = new Microphone(device, ear);
        microphone.thread.start();
        return microphone;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void listen() {
        while (!thread.isInterrupted()) {
            listenOnce();
            if (!thread.isInterrupted()) {
                ear.accept(new Heard.Nothing());
                rest();
            }
        }
    }

    /// Until the microphone is gone; at once where there is none.
    private void listenOnce() {
        try (var line = SoundDevices.microphone(device)) {
            line.open(Wav.FORMAT);
            line.start();
            hear(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException _) {
            // The next try may find it; the ear is told.
        }
    }

    private void hear(TargetDataLine line) {
        byte[] bytes = new byte[2 * Sound.samplesIn(BLOCK)];
        int empty = 0;
        while (!thread.isInterrupted() && empty < MOST_EMPTY_READS) {
            int read = line.read(bytes, 0, bytes.length);
            if (read == bytes.length) {
                ear.accept(new Heard.Block(Sound.ofPcm16(bytes)));
            }
            empty = read > 0 ? 0 : empty + 1;
        }
    }

    private static void rest() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

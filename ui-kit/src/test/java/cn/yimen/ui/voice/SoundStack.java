package cn.yimen.ui.voice;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A program of its own, because sound devices are set by the environment: speaks a call through
/// the machine's usual device, and keeps what the usual microphone hears.
final class SoundStack {

    static final Announcement CALL = new Announcement("A012", "3", 1);
    static final int BLOCKS = 40;

    private SoundStack() {}

    /// @param arguments the file for what was heard
    public static void main(String[] arguments) throws Exception {
        var composition = composition();
        var outcome = new DeviceSpeaker().play(CALL, composition, new Uninterrupted());
        boolean well = outcome instanceof Speaker.Outcome.Heard && listen(Path.of(arguments[0]));
        System.exit(well ? 0 : 1);
    }

    private static boolean listen(Path file) throws Exception {
        var heard = new ByteArrayOutputStream();
        var done = new CountDownLatch(BLOCKS);
        var microphone = Microphone.start(Optional.empty(), told -> keep(told, heard, done));
        boolean enough = done.await(20, TimeUnit.SECONDS);
        microphone.close();
        Files.write(file, heard.toByteArray());
        return enough;
    }

    static Composition composition() {
        return new Composer(Tones.pack()).compose(CALL, 2).orElseThrow();
    }

    private static void keep(
            Microphone.Heard told, ByteArrayOutputStream heard, CountDownLatch done) {
        if (told instanceof Microphone.Heard.Block(var sound) && done.getCount() > 0) {
            heard.writeBytes(sound.pcm16());
            done.countDown();
        }
    }
}

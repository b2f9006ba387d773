package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Spoken;
import cn.yimen.ui.voice.Speaker.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class VoiceQueueTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T10:30:15.250Z");

    private final Composer composer = new Composer(Tones.pack());

    @TempDir private Path directory;

    @Test
    void eachCallBecomesAFileNamedByNumberAndTime() throws Exception {
        try (var queue = VoiceQueue.start(VoiceSetting.of(() -> composer, wav()))) {
            var played = say(queue, "A001").get(10, TimeUnit.SECONDS);
            assertThat(played).isInstanceOf(Spoken.class);
        }
        var file = directory.resolve("A001-103015.250.wav");
        var sound = Wav.read(file);
        var composed = composer.compose(call("A001"), 2).orElseThrow().sound();
        assertThat(sound.length()).isEqualTo(composed.length());
    }

    @Test
    void inAFloodEveryFirstCallIsSpokenAndTheRestSaidShortly() throws Exception {
        var results = new ArrayList<CompletableFuture<Played>>();
        try (var queue = VoiceQueue.start(VoiceSetting.of(() -> composer, wav()))) {
            for (int i = 100; i < 140; i++) {
                results.add(say(queue, "B" + i));
            }
            CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
                    .get(10, TimeUnit.SECONDS);
        }
        long spoken = results.stream().filter(r -> r.join() instanceof Spoken).count();
        assertThat(files()).isEqualTo(spoken);
        assertThat(spoken).isEqualTo(40);
        var first = length(results.get(20));
        assertThat(length(results.getLast())).as("nobody waits behind it").isGreaterThan(first);
        assertThat(first)
                .isLessThan(composer.compose(call("B100"), 1).orElseThrow().sound().duration());
    }

    @Test
    void withoutADeviceACallIsNotSpokenAndNothingIsThrown() throws Exception {
        try (var queue =
                VoiceQueue.start(
                        VoiceSetting.of(
                                () -> composer,
                                new DeviceSpeaker(Optional.of("no such device"))))) {
            assertThat(say(queue, "A001").get(10, TimeUnit.SECONDS))
                    .isEqualTo(new NotSpoken(Silence.NO_DEVICE));
        }
    }

    @Test
    void aDeviceThatIsNotThereIsAnOutcome() {
        var speaker = new DeviceSpeaker(Optional.of("no such device"));
        assertThat(speaker.isReady()).isFalse();
        assertThat(speaker.play(call("A001"), composed(), new Uninterrupted()))
                .isEqualTo(new Outcome.Failed(Silence.NO_DEVICE));
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsReported() throws Exception {
        var blocked = Files.writeString(directory.resolve("blocked"), "a file");
        var speaker = new WavSpeaker(blocked, () -> MORNING, ZoneOffset.UTC);
        assertThat(speaker.play(call("A001"), composed(), new Uninterrupted()))
                .isEqualTo(new Outcome.Failed(Silence.DEVICE_FAILED));
    }

    @Test
    void aMissingClipIsReported() throws Exception {
        Map<String, Sound> clips = new HashMap<>(Tones.pack().clips());
        clips.remove("window");
        var poor = new Composer(new ClipPack(SpokenLanguage.MANDARIN, clips));
        try (var queue = VoiceQueue.start(VoiceSetting.of(() -> poor, wav()))) {
            assertThat(say(queue, "A001").get(10, TimeUnit.SECONDS))
                    .isEqualTo(new NotSpoken(Silence.NO_CLIP));
        }
    }

    @Test
    void afterClosingNothingIsSpoken() throws Exception {
        var queue = VoiceQueue.start(VoiceSetting.of(() -> composer, wav()));
        queue.close();
        assertThat(say(queue, "A001").get(10, TimeUnit.SECONDS))
                .isEqualTo(new NotSpoken(Silence.CLOSING));
        assertThat(files()).isZero();
    }

    private static Duration length(CompletableFuture<Played> result) {
        return ((Spoken) result.join()).length();
    }

    private static CompletableFuture<Played> say(VoiceQueue queue, String number) {
        var result = new CompletableFuture<Played>();
        queue.say(call(number), result::complete);
        return result;
    }

    private Composition composed() {
        return composer.compose(call("A001"), 2).orElseThrow();
    }

    private WavSpeaker wav() {
        return new WavSpeaker(directory, () -> MORNING, ZoneOffset.UTC);
    }

    private long files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".wav")).count();
        }
    }

    private static Announcement call(String number) {
        return new Announcement(number, "3", 1);
    }
}

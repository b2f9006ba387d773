package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.voice.Played.Spoken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class SpotTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T10:30:00Z");
    private static final Announcement CALL = new Announcement("A001", "3", 1);
    private static final Spot SPOT = new Spot("fraud", tone(Duration.ofSeconds(8)));

    private final Composer composer = new Composer(Tones.pack());

    @TempDir private Path directory;

    @Test
    void itIsBroughtToALoudnessBelowTheCalls() {
        var made = composer.compose(SPOT, 2).orElseThrow();
        assertThat(Loudness.integrated(made.sound())).isBetween(-27.5, -26.5);
        assertThat(Sound.joined(made.sentences()).length()).isEqualTo(SPOT.sound().length());
    }

    @Test
    void itCanBeCutOffWithinAThirdOfASecondWhereNoClickIsHeard() {
        var made = composer.compose(SPOT, 1).orElseThrow();
        assertThat(made.sentences())
                .allSatisfy(piece -> {
                    assertThat(piece.duration()).isLessThan(Duration.ofMillis(300));
                    assertThat(Math.abs(piece.at(piece.length() - 1))).isLessThan(0.02f);
                });
    }

    @Test
    void whoeverIsCalledCutsItOff() throws Exception {
        var spot = new CompletableFuture<Played>();
        var call = new CompletableFuture<Played>();
        var queue = new CompletableFuture<VoiceQueue>();
        var begun = new AtomicInteger();
        InstantSource clock =
                () -> {
                    if (begun.getAndIncrement() == 0) {
                        queue.join().say(CALL, call::complete);
                    }
                    return MORNING.plusSeconds(begun.get());
                };
        var speaker = new WavSpeaker(directory, clock, ZoneOffset.UTC);
        try (var voice = VoiceQueue.start(VoiceSetting.of(() -> composer, speaker))) {
            queue.complete(voice);
            voice.say(SPOT, spot::complete);
            assertThat(call.get(10, TimeUnit.SECONDS)).isInstanceOf(Spoken.class);
        }
        assertThat(((Spoken) spot.join()).length()).isLessThan(Duration.ofMillis(300));
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("fraud-103001.000.wav", "A001-103002.000.wav");
        }
    }

    @Test
    void itWaitsUntilEverybodyHasBeenCalled() {
        var backlog = new VoiceBacklog<String>();
        assertThat(backlog.addFiller("fraud")).isEmpty();
        assertThat(backlog.addFiller("card")).contains("fraud");
        assertThat(backlog.add("A001", false)).isEmpty();
        assertThat(backlog.next()).contains("A001");
        assertThat(backlog.next()).contains("card");
        assertThat(backlog.isEmpty()).isTrue();
    }

    private static Sound tone(Duration length) {
        var samples = new float[Sound.samplesIn(length)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 440 * i / Sound.RATE));
        }
        return Sound.of(samples);
    }
}

package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Spoken;
import cn.yimen.ui.voice.UrgentNotice.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is urgent cuts in between sentences, at any hour where it saves people.
@Timeout(20)
final class UrgentTest {

    private static final Announcement CALL = new Announcement("A001", "3", 1);
    private static final Instant NIGHT = Instant.parse("2026-11-24T22:30:00Z");

    private final Composer composer = new Composer(Tones.pack());

    @TempDir private Path directory;

    @Test
    void anUrgentNoticeIsHeardAfterTheSentenceThatIsBeingSaid() throws Exception {
        var composing = new CountDownLatch(1);
        var asked = new CompletableFuture<Played>();
        var urgent = new CompletableFuture<Played>();
        var next = new CompletableFuture<Played>();
        var count = new AtomicInteger();
        InstantSource clock = () -> NIGHT.plusSeconds(count.getAndIncrement());
        var speaker = new WavSpeaker(directory, clock, ZoneOffset.UTC);
        try (var queue = VoiceQueue.start(VoiceSetting.of(() -> awaited(composing), speaker))) {
            queue.say(CALL, asked::complete);
            queue.say(new Announcement("A002", "3", 1), next::complete);
            queue.say(new UrgentNotice(Kind.NOTICE), urgent::complete);
            composing.countDown();
            next.get(10, TimeUnit.SECONDS);
        }
        assertThat(names())
                .containsExactly(
                        "A001-223001.000.wav", "A002-223002.000.wav", "notice-223000.000.wav");
        assertThat(urgent.join()).isInstanceOf(Spoken.class);
    }

    @Test
    void wherePeopleMustLeaveNobodyIsCalledAnyMore() throws Exception {
        var composing = new CountDownLatch(1);
        var call = new CompletableFuture<Played>();
        var leave = new CompletableFuture<Played>();
        var speaker = new WavSpeaker(directory, () -> NIGHT, ZoneOffset.UTC);
        try (var queue = VoiceQueue.start(VoiceSetting.of(() -> awaited(composing), speaker))) {
            queue.say(CALL, call::complete);
            queue.say(new UrgentNotice(Kind.EVACUATE), leave::complete);
            composing.countDown();
            assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(new NotSpoken(Silence.DROPPED));
            assertThat(leave.get(10, TimeUnit.SECONDS)).isInstanceOf(Spoken.class);
        }
        assertThat(names()).containsExactly("evacuate-223000.000.wav");
    }

    @Test
    void whatIsUrgentCutsACallShortAfterAWholeSentenceWhichCountsAsSpoken() {
        var made = composer.compose(CALL, 2).orElseThrow();
        var speaker = new WavSpeaker(directory, () -> NIGHT, ZoneOffset.UTC);
        var outcome = speaker.play(CALL, made, new Alarmed());
        assertThat(outcome)
                .isEqualTo(new Speaker.Outcome.Heard(made.sentences().getFirst().duration()));
    }

    @Test
    void inQuietHoursOnlyWhatSavesPeopleIsSpoken() throws Exception {
        var cap =
                QuietHours.of("22:00-07:00")
                        .orElseThrow()
                        .by(() -> LocalTime.ofInstant(NIGHT, ZoneOffset.UTC));
        var speaker = new WavSpeaker(directory, () -> NIGHT, ZoneOffset.UTC);
        try (var queue =
                VoiceQueue.start(new VoiceSetting(() -> composer, speaker, cap, () -> {}))) {
            assertThat(said(queue, CALL)).isEqualTo(new NotSpoken(Silence.QUIET_HOURS));
            assertThat(said(queue, new UrgentNotice(Kind.NOTICE)))
                    .isEqualTo(new NotSpoken(Silence.QUIET_HOURS));
            assertThat(said(queue, new UrgentNotice(Kind.EVACUATE))).isInstanceOf(Spoken.class);
        }
    }

    @Test
    void atNightACallIsAsMuchQuieterAsTheHallSays() throws Exception {
        var cap =
                QuietHours.of("22:00-07:00=-12")
                        .orElseThrow()
                        .by(() -> LocalTime.ofInstant(NIGHT, ZoneOffset.UTC));
        var speaker = new WavSpeaker(directory, () -> NIGHT, ZoneOffset.UTC);
        try (var queue =
                VoiceQueue.start(new VoiceSetting(() -> composer, speaker, cap, () -> {}))) {
            said(queue, CALL);
        }
        var sound = Wav.read(directory.resolve("A001-223000.000.wav"));
        assertThat(Loudness.integrated(sound)).isBetween(-35.5, -34.5);
    }

    private static Played said(VoiceQueue queue, Utterance utterance) throws Exception {
        var result = new CompletableFuture<Played>();
        queue.say(utterance, result::complete);
        return result.get(10, TimeUnit.SECONDS);
    }

    private Composer awaited(CountDownLatch ready) {
        try {
            assertThat(ready.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return composer;
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    /// Something urgent waits all the time.
    private static final class Alarmed implements Playing {

        @Override
        public void begins() {}

        @Override
        public boolean mustStop() {
            return true;
        }
    }
}

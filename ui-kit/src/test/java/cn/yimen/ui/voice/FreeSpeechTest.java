package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Through the synthesisers of the system.
class FreeSpeechTest {

    private static FreeSpeech speech;

    @BeforeAll
    static void open() throws IOException {
        speech = FreeSpeech.open(Pinyin.with(Readings.NONE));
    }

    @AfterAll
    static void close() throws IOException {
        speech.close();
    }

    @Test
    void threeLanguagesAreHeard() throws IOException {
        var said =
                List.of(
                        new SpokenPiece(SpokenLanguage.MANDARIN, "请在行政窗口重新提供"),
                        new SpokenPiece(SpokenLanguage.ENGLISH, "Please take your ticket."),
                        new SpokenPiece(SpokenForm.UYGHUR, "ياخشىمۇسىز"));
        for (var piece : said) {
            var sound = speech.say(piece, Pace.USUAL);
            assertThat(sound.duration())
                    .as(piece.words())
                    .isBetween(Duration.ofMillis(400), Duration.ofSeconds(6));
            assertThat(Loudness.integrated(sound)).as(piece.words()).isBetween(-24.5, -19.5);
        }
    }

    /// As a person meets them: one word, a number, a whole sentence, one language after the other.
    @Test
    void whateverIsHeardIsWholeAndAsLoudAsAllElse(@TempDir Path folder) throws Exception {
        var earphone = new WrittenEarphone(folder, InstantSource.fixed(Instant.EPOCH));
        var heard =
                List.of(
                        new SpokenPiece(SpokenLanguage.MANDARIN, "取号"),
                        new SpokenPiece(SpokenLanguage.MANDARIN, "您的号是A零一二，前面有三个人，请到二楼等候"),
                        new SpokenPiece(SpokenLanguage.ENGLISH, "Back"),
                        new SpokenPiece(
                                SpokenLanguage.ENGLISH, "Your number is ready, take the paper."),
                        new SpokenPiece(SpokenForm.UYGHUR, "قايتىش"),
                        new SpokenPiece(SpokenForm.UYGHUR, "نومۇر ئېلىندى، قەغەزنى ئېلىڭ"));
        for (var piece : heard) {
            assertThat(earphone.play(piece, speech.say(piece, Pace.USUAL), new Playback()))
                    .isTrue();
        }
        var loudness = new ArrayList<Double>();
        for (int i = 1; i <= heard.size(); i++) {
            var sound = Wav.read(folder.resolve("%04d.wav".formatted(i)));
            var words = heard.get(i - 1).words();
            assertThat(sound.duration()).as(words).isGreaterThan(Duration.ofMillis(150));
            assertThat(Loudness.decibels(Loudness.truePeak(sound))).as(words).isNegative();
            loudness.add(Loudness.integrated(sound));
        }
        double middle = loudness.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(loudness).allSatisfy(one -> assertThat(one).isCloseTo(middle, within(3.0)));
    }

    @Test
    void fasterIsShorter() throws IOException {
        var piece = new SpokenPiece(SpokenLanguage.MANDARIN, "请您在这个窗口重新提供");
        var usual = speech.say(piece, Pace.USUAL).duration();
        var fast = speech.say(piece, new Pace(1.7)).duration();
        assertThat(fast.toMillis()).isLessThan(usual.toMillis() * 4 / 5);
    }

    @Test
    void whatWasSaidIsKeptUntilTheVisitIsOver() throws IOException {
        var piece = new SpokenPiece(SpokenLanguage.ENGLISH, "Next");
        var first = speech.say(piece, Pace.USUAL);
        assertThat(speech.say(piece, Pace.USUAL)).isSameAs(first);
        speech.forget();
        assertThat(speech.say(piece, Pace.USUAL)).isNotSameAs(first);
    }

    @Test
    void theWrittenEarphoneTellsWhatWasHeardAndWaitsWhileHeld(@TempDir Path folder)
            throws Exception {
        var earphone = new WrittenEarphone(folder, InstantSource.fixed(Instant.EPOCH));
        var words = new SpokenPiece(SpokenLanguage.ENGLISH, "Next");
        var held = new Playback();
        held.hold(true);
        var playing =
                Thread.ofVirtual()
                        .start(() ->
                                earphone.play(words, Sound.silence(Duration.ofMillis(50)), held));
        assertThat(playing.join(Duration.ofMillis(150))).isFalse();
        assertThat(folder.resolve("transcript.tsv")).doesNotExist();
        held.hold(false);
        playing.join();
        assertThat(Files.readString(folder.resolve("transcript.tsv")))
                .isEqualTo("1970-01-01T00:00:00Z\t50\ten\tNext\n");

        var ended = new Playback();
        ended.end();
        assertThat(earphone.play(words, Sound.silence(Duration.ofMillis(50)), ended)).isFalse();
    }

    @Test
    void aDeviceThatIsNotThereIsNotReplacedByTheHallsLoudspeaker() {
        var earphone = new DeviceEarphone("no such headset");
        assertThat(earphone.isReady()).isFalse();
        assertThat(
                        earphone.play(
                                new SpokenPiece(SpokenLanguage.ENGLISH, "Next"),
                                Sound.silence(Duration.ofMillis(20)),
                                new Playback()))
                .isFalse();
    }

    @Test
    void aProgramThatIsMissingIsNamed() {
        var trouble =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        SynthesiserTrouble.class,
                        () -> Program.pipe(List.of("no-such-synthesiser"), "x"));
        assertThat(Optional.ofNullable(trouble))
                .hasValueSatisfying(found -> assertThat(found.isMissing()).isTrue());
        assertThat(trouble).hasMessageContaining("no-such-synthesiser");
    }
}

package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.ui.voice.Composition.Placed;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ComposerTest {

    private static final Announcement CALL = new Announcement("A001", "3", 1);

    private final Composer composer = new Composer(Tones.pack());

    @Test
    void chimeThenTheSentenceTwice() {
        var clips = compose(CALL, 2).clips().stream().map(Placed::clip).toList();
        assertThat(clips).hasSize(1 + 2 * 9).startsWith("chime", "please", "letter-a");
        assertThat(clips.subList(1, 10)).isEqualTo(clips.subList(10, 19));
        assertThat(compose(CALL, 1).clips()).hasSize(1 + 9);
    }

    @Test
    void noClipBeginsBeforeTheOneBeforeItHasEnded() {
        var clips = compose(CALL, 2).clips();
        for (int i = 1; i < clips.size(); i++) {
            assertThat(clips.get(i).from()).isGreaterThanOrEqualTo(clips.get(i - 1).to());
        }
    }

    @Test
    void theVoiceBeginsASecondAfterTheChimeAndDigitsAreSixtyMillisecondsApart() {
        var clips = compose(CALL, 1).clips();
        assertThat(clips.get(1).from().toMillis()).isCloseTo(1000, within(20L));
        var zeros = clips.stream().filter(placed -> placed.clip().equals("digit-0")).toList();
        assertThat(zeros.get(1).from().minus(zeros.get(0).to()).toMillis())
                .isCloseTo(60, within(1L));
    }

    @Test
    void everyCallComesOutAtTheSameLoudnessWithoutClipping() {
        for (var call : new String[] {"A001", "C931", "B117", "VIP012"}) {
            var sound = compose(new Announcement(call, "12", 1), 2).sound();
            assertThat(Loudness.integrated(sound)).isCloseTo(-23, within(0.5));
            assertThat(Loudness.decibels(Loudness.truePeak(sound))).isLessThan(-1.0);
        }
    }

    @Test
    void clipsOfAPackAreBroughtToOneLoudness() {
        var clips = new HashMap<>(Tones.pack().clips());
        clips.put("please", Tones.sine(440, 0.9, 200));
        clips.put("letter-a", Tones.sine(440, 0.02, 200));
        var composition =
                new Composer(new ClipPack(SpokenLanguage.MANDARIN, clips))
                        .compose(CALL, 1)
                        .orElseThrow();
        var loud = peakOf(composition, composition.clips().get(1));
        var soft = peakOf(composition, composition.clips().get(2));
        assertThat((double) loud / soft).isCloseTo(1, within(0.1));
    }

    @Test
    void silenceRoundAClipIsTakenAway() {
        var padded = new HashMap<>(Tones.pack().clips());
        padded.replaceAll((_, sound) -> padded(sound));
        var composition =
                new Composer(new ClipPack(SpokenLanguage.MANDARIN, padded))
                        .compose(CALL, 1)
                        .orElseThrow();
        var length = compose(CALL, 1).sound().duration();
        assertThat(composition.sound().duration()).isLessThan(length.plusMillis(9 * 25));
    }

    @Test
    void theMoreWaitTheLessIsSaid() {
        var both =
                new Composer(
                        List.of(Tones.pack(), Tones.pack(SpokenLanguage.ENGLISH)),
                        NumberStyle.SPELT);
        int once = names(both, Wording.with(4)).size();
        assertThat(names(both, Wording.with(3))).hasSizeGreaterThan(once);
        assertThat(names(both, Wording.with(6)))
                .containsOnlyOnce("please", "window")
                .hasSizeLessThan(once);
        assertThat(names(both, Wording.with(8)))
                .containsExactly(
                        "chime", "letter-a", "digit-0", "digit-0", "digit-1", "digit-3", "window");
    }

    @Test
    void aPackWithoutYaoSaysOne() {
        var spoken = new Composer(List.of(Tones.pack()), NumberStyle.SPELT_YAO);
        assertThat(names(spoken, Wording.ONCE)).contains("digit-1").doesNotContain("digit-yao");
    }

    private static List<String> names(Composer composer, Wording wording) {
        return composer.compose(CALL, wording).orElseThrow().clips().stream()
                .map(Composition.Placed::clip)
                .toList();
    }

    @Test
    void aCallThatNeedsAMissingClipIsNotComposed() {
        Map<String, Sound> clips = new HashMap<>(Tones.pack().clips());
        clips.remove("digit-3");
        var poor = new Composer(new ClipPack(SpokenLanguage.MANDARIN, clips));
        assertThat(poor.compose(CALL, 2)).isEmpty();
        assertThat(poor.compose(new Announcement("A001", "4", 1), 2)).isPresent();
    }

    private Composition compose(Announcement announcement, int sentences) {
        return composer.compose(announcement, sentences).orElseThrow();
    }

    private static Sound padded(Sound sound) {
        var gap = Sound.silence(Duration.ofMillis(300));
        return Sound.joined(List.of(gap, sound, gap));
    }

    private static float peakOf(Composition composition, Placed clip) {
        float peak = 0;
        int to = Sound.samplesIn(clip.to());
        for (int i = Sound.samplesIn(clip.from()); i < to; i++) {
            peak = Math.max(peak, Math.abs(composition.sound().at(i)));
        }
        return peak;
    }
}

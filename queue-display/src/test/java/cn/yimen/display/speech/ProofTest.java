package cn.yimen.display.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.language.Texts;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.Composition.Placed;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.PackReading.Complete;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenLanguage;
import cn.yimen.ui.voice.SynthesiserSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ten calls, and that the ear which checks them is not deaf.
final class ProofTest {

    @TempDir private static Path folder;

    private static ClipPack chinese;
    private static ClipPack english;

    @BeforeAll
    static void make() throws IOException {
        var shelf = new PackShelf(folder.resolve("packs"), folder.resolve("cache"));
        chinese = read(shelf.fallback(SynthesiserSource.ESPEAK_NG));
        english = read(shelf.fallback(SynthesiserSource.FLITE));
    }

    @Test
    void tenCallsAreInTheirWordsAtTheHallsLoudnessWithinTwelveSeconds() throws IOException {
        assertThat(new Proof(folder.resolve("proof"), chinese, english).write())
                .hasSize(10)
                .allSatisfy(file -> assertThat(file.isGood()).as("%s", file).isTrue());
    }

    @Test
    void anotherDigitAnotherLanguageOrAnotherPlaceIsHeardAsSuch() {
        var call = new Announcement("A123", "7", 1);
        var made =
                new Composer(List.of(chinese, english), NumberStyle.SPELT)
                        .compose(call, 1)
                        .orElseThrow();
        var ear = new ClipEar(List.of(chinese, english));
        var two = placed(made.clips(), "zh-CN", "digit-2");
        var moved = new Placed("zh-CN", "digit-7", two.from(), two.to());
        assertThat(ear.heard(made.sound(), moved)).isEqualTo("digit-2");
        var foreign = placed(made.clips(), "en", "digit-2");
        var taken = new Placed("zh-CN", "digit-2", foreign.from(), foreign.to());
        assertThat(ear.heard(made.sound(), taken)).isEqualTo("en/digit-2");
        var silent = Sound.silence(made.sound().duration());
        assertThat(ear.heard(silent, two)).isNotEqualTo("digit-2");
    }

    @Test
    void bothLanguagesOfTheToolSayTheSameThings() {
        var bundle = "cn/yimen/display/speech/voice";
        assertThat(Texts.load(Texts.ENGLISH, bundle).keys())
                .isEqualTo(Texts.load(Texts.CHINESE, bundle).keys());
        for (var language : List.of(SpokenLanguage.MANDARIN, SpokenLanguage.ENGLISH)) {
            assertThat(SynthesiserSource.of(language)).isPresent();
        }
    }

    private static Placed placed(List<Placed> clips, String language, String clip) {
        return clips.stream()
                .filter(each -> each.language().equals(language) && each.clip().equals(clip))
                .findFirst()
                .orElseThrow();
    }

    private static ClipPack read(Path directory) {
        return ((Complete) ClipPack.read(directory)).pack();
    }
}

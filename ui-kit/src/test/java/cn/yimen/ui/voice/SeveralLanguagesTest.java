package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.voice.Composition.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SeveralLanguagesTest {

    private static final Announcement CALL = new Announcement("A001", "12", 1);
    private static final SpokenLanguage UYGHUR = new SpokenLanguage("ug");

    @Test
    void languagesFollowEachOtherInTheHallsOrder() {
        assertThat(languages(composer(120, SpokenLanguage.MANDARIN, SpokenLanguage.ENGLISH), 1))
                .containsExactly("zh-CN", "en");
        assertThat(languages(composer(120, SpokenLanguage.ENGLISH, SpokenLanguage.MANDARIN), 1))
                .containsExactly("en", "zh-CN");
    }

    @Test
    void whatFitsIsSaidTwice() {
        assertThat(languages(composer(100, SpokenLanguage.MANDARIN, SpokenLanguage.ENGLISH), 2))
                .containsExactly("zh-CN", "en", "zh-CN", "en");
    }

    @Test
    void ratherThanTakeLongerThanTwelveSecondsLaterLanguagesGiveWay() {
        var three = new SpokenLanguage[] {SpokenLanguage.MANDARIN, SpokenLanguage.ENGLISH, UYGHUR};
        assertThat(languages(composer(140, three), 2))
                .containsExactly("zh-CN", "en", "ug", "zh-CN");
        assertThat(languages(composer(180, three), 2)).containsExactly("zh-CN", "en", "ug");
        assertThat(languages(composer(300, three), 2)).containsExactly("zh-CN", "en");
        assertThat(languages(composer(600, three), 2)).containsExactly("zh-CN");
        for (int millis : List.of(60, 100, 140, 180, 300, 600)) {
            assertThat(composed(composer(millis, three), 2).sound().duration())
                    .as("%d ms a clip", millis)
                    .isLessThanOrEqualTo(Composer.LONGEST);
        }
    }

    @Test
    void aLanguageThatLacksAClipIsLeftOut() {
        Map<String, Sound> clips = new HashMap<>(pack(SpokenLanguage.ENGLISH, 100).clips());
        clips.remove("count-12");
        var packs =
                List.of(
                        pack(SpokenLanguage.MANDARIN, 100),
                        new ClipPack(SpokenLanguage.ENGLISH, clips));
        var composer = new Composer(packs, NumberStyle.SPELT);
        assertThat(languages(composer, 1)).containsExactly("zh-CN");
    }

    @Test
    void theSentencesJoinedAreTheWhole() {
        var made = composed(composer(120, SpokenLanguage.MANDARIN, SpokenLanguage.ENGLISH), 1);
        assertThat(made.sentences()).hasSize(2);
        assertThat(Sound.joined(made.sentences()).pcm16()).isEqualTo(made.sound().pcm16());
        var english = made.clips().stream().filter(p -> p.language().equals("en")).findFirst();
        assertThat(english.orElseThrow().from())
                .isEqualTo(made.ends().getFirst().plus(Plan.BETWEEN_SENTENCES));
    }

    @Test
    void englishReadsAWindowAndSpellsANumber() {
        var english = composed(composer(100, SpokenLanguage.ENGLISH), 1);
        assertThat(english.clips().stream().map(Placed::clip))
                .containsExactly(
                        "chime",
                        "number",
                        "letter-a",
                        "digit-0",
                        "digit-0",
                        "digit-1",
                        "to",
                        "count-12");
        assertThat(EnglishSentence.read(45)).containsExactly("count-40", "digit-5");
        assertThat(EnglishSentence.read(20)).containsExactly("count-20");
    }

    @Test
    void urgentWordsAreInEveryLanguage() {
        var composer = composer(100, SpokenLanguage.MANDARIN, UYGHUR);
        for (var kind : UrgentNotice.Kind.values()) {
            var made = composer.compose(new UrgentNotice(kind), 1).orElseThrow();
            assertThat(made.clips().stream().map(Placed::clip))
                    .containsExactly("chime", kind.clip(), kind.clip());
        }
    }

    private static List<String> languages(Composer composer, int times) {
        var made = composed(composer, times);
        return made.ends().stream()
                .map(end ->
                        made.clips().stream()
                                .filter(placed -> placed.to().equals(end))
                                .map(Placed::language)
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private static Composition composed(Composer composer, int times) {
        return composer.compose(CALL, times).orElseThrow();
    }

    private static Composer composer(int millis, SpokenLanguage... languages) {
        var packs = List.of(languages).stream().map(language -> pack(language, millis)).toList();
        return new Composer(packs, NumberStyle.SPELT);
    }

    private static ClipPack pack(SpokenLanguage language, int millis) {
        Map<String, Sound> clips = new HashMap<>();
        language.required().forEach(name -> clips.put(name, Tones.sine(440, 0.3, millis)));
        return new ClipPack(language, clips);
    }
}

package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.CardProblem;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.kiosk.flow.Outage;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.theme.Script;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final String BUNDLE = "cn/yimen/kiosk/kiosk";

    /// What taking a number, checking in and rating say, by the first part of their keys.
    private static final Set<String> ERRANDS =
            Set.of(
                    "header",
                    "footer",
                    "manner",
                    "countdown",
                    "page",
                    "attract",
                    "home",
                    "obstacle",
                    "choose",
                    "row",
                    "search",
                    "detail",
                    "material",
                    "slip",
                    "trouble",
                    "outage",
                    "reading",
                    "card",
                    "phone",
                    "question",
                    "reprint",
                    "rejoined",
                    "thanks",
                    "tickets",
                    "rating",
                    "refused",
                    "away",
                    "exit",
                    "idle",
                    "help",
                    "booking",
                    "wait",
                    "people",
                    "windows",
                    "minutes",
                    "language",
                    "done");

    /// What the same three say that stands among the errands: questions to the province, a licence
    /// on a phone, what is prepared before taking a number.
    private static final Set<String> AMONG_ERRANDS =
            Set.of("asking", "licence", "keeping", "not-kept", "wonder", "prepare", "usual");

    @Test
    void uyghurSaysEverythingOfTakingANumberCheckingInAndRating() {
        var uyghur = Texts.load(Language.UYGHUR.locale(), BUNDLE).keys();
        var chinese = Texts.load(Texts.CHINESE, BUNDLE).keys();

        assertThat(chinese.stream().filter(key -> ERRANDS.contains(firstPart(key))))
                .isSubsetOf(uyghur);
        assertThat(chinese).containsAll(uyghur);
    }

    @Test
    void uyghurSaysWhatTheyNeedAmongTheErrands() {
        var errands = "cn/yimen/kiosk/errands";
        var uyghur = Texts.load(Language.UYGHUR.locale(), errands).keys();
        var chinese = Texts.load(Texts.CHINESE, errands).keys();

        assertThat(chinese.stream().filter(key -> AMONG_ERRANDS.contains(firstPart(key))))
                .isSubsetOf(uyghur);
        assertThat(chinese).containsAll(uyghur);
    }

    private static String firstPart(String key) {
        return key.replaceFirst("\\..*", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "errands", "terms"})
    void bothLanguagesSayEverything(String name) {
        var bundle = "cn/yimen/kiosk/" + name;
        var english = Texts.load(Texts.ENGLISH, bundle).keys();
        english.removeIf(key -> key.endsWith(".one"));

        assertThat(english).isEqualTo(Texts.load(Texts.CHINESE, bundle).keys());
    }

    @Test
    void everyWordOfTheFlowHasASentence() {
        var texts = Texts.load(Texts.CHINESE, BUNDLE);

        assertThat(EnumSet.allOf(Refusal.class)).allMatch(why -> texts.has("refused." + why));
        assertThat(EnumSet.allOf(Trouble.class)).allMatch(why -> texts.has("trouble.why." + why));
        assertThat(EnumSet.allOf(Obstacle.class)).allMatch(why -> texts.has("obstacle." + why));
        assertThat(EnumSet.allOf(Outage.class))
                .allMatch(why -> texts.has("outage." + why + ".body"));
        assertThat(EnumSet.allOf(CardProblem.class))
                .allMatch(why -> texts.has("card." + why + ".body"));
    }

    @Test
    void everyTextHasTheSamePlacesForWhatIsPutIn() {
        var chinese = Languages.texts(Language.CHINESE);
        for (var language : List.of(Language.ENGLISH, Language.UYGHUR)) {
            var texts = Languages.texts(language);
            for (var key : chinese.keys()) {
                for (var place : List.of("{0}", "{1}")) {
                    assertThat(texts.text(key).contains(place))
                            .as("%s of %s in %s", place, key, language)
                            .isEqualTo(chinese.text(key).contains(place));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsDrawnWhole(Language language) {
        var texts = Languages.texts(language);

        assertThat(texts.keys()).allMatch(key -> ScreenRules.isDrawn(texts.text(key)));
    }

    @Test
    void aPadOfDigitsStandsTheSameWayRoundOnAMirroredPage() {
        var digits = List.of(1, 2, 3, 4, 5, 6, 7, 8);

        assertThat(around(Language.CHINESE).unmirrored(digits, 3)).isEqualTo(digits);
        assertThat(around(Language.UYGHUR).unmirrored(digits, 3))
                .containsExactly(3, 2, 1, 6, 5, 4, 8, 7);
    }

    private static Surroundings around(Language language) {
        var moments = new Moments(language.locale(), ZoneId.of("Asia/Shanghai"));
        return new Surroundings(Languages.texts(language), moments, _ -> {}, Look.STANDARD);
    }

    @Test
    void whatALanguageLacksIsSaidInChinese() {
        var texts = Languages.texts(Language.UYGHUR);

        assertThat(texts.text("guide.title")).isEqualTo("办事指南");
        assertThat(texts.text("rating.anonymous")).isEqualTo("ئىسىمسىز");
        assertThat(texts.locale()).isEqualTo(Locale.of("ug"));
    }

    @Test
    void aMachineOffersTheLanguagesThatItCanDraw() {
        assertThat(Screens.ui().ask(Languages::offered)).containsExactly(Language.values());
        assertThat(Languages.script(Language.UYGHUR)).isEqualTo(Script.ARABIC);
    }
}

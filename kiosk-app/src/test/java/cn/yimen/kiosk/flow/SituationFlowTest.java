package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Applying.SituationQuestion;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.Filing.Need;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.GuideTouch.Answer;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// 情形 before a form: who, whose (only of whoever comes for somebody else), why.
class SituationFlowTest {

    private static final ServiceItem ITEM = TestHall.item("居民身份证补领");
    private static final String RECORD = "01900000-0000-7000-8000-000000000001";

    private final Play play = new Play();

    private Play opened() {
        play.hear(
                new WorldChanged(
                        play.hall.world().with(TestProvince.about(ITEM, TestHall.MORNING))));
        return play.swipe(Play.WANG)
                .hear(new OpenHomeKey(HomeKey.APPLY), new OpenItem(ITEM.code()));
    }

    private SituationQuestion asked() {
        return play.on(SituationQuestion.class);
    }

    private Map<String, Set<String>> answers() {
        return play.on(FormPage.class).draft().support().answers();
    }

    @Test
    void oneQuestionAScreenThenTheForm() {
        opened();
        assertThat(asked().question().code()).isEqualTo("who");

        play.hear(
                new Answer("agent"),
                new Answer("child"),
                new Answer("name"),
                KioskEvent.Key.CONFIRM);

        assertThat(answers())
                .isEqualTo(
                        Map.of(
                                "who", Set.of("agent"),
                                "whose", Set.of("child"),
                                "why", Set.of("name")));
    }

    @Test
    void backShowsWhatWasAnswered() {
        opened().hear(
                        new Answer("agent"),
                        new Answer("child"),
                        new Answer("moved"),
                        KioskEvent.Key.CONFIRM);

        play.hear(KioskEvent.Key.BACK);
        assertThat(asked().question().code()).isEqualTo("why");
        assertThat(asked().ticked()).containsExactly("moved");
        play.hear(KioskEvent.Key.BACK);
        assertThat(asked().ticked()).containsExactly("child");
        play.hear(KioskEvent.Key.BACK);
        assertThat(asked().ticked()).containsExactly("agent");
        assertThat(asked().before()).isEmpty();
        play.hear(KioskEvent.Key.BACK);

        assertThat(play.on(Choosing.class)).isNotNull();
    }

    @Test
    void anAnswerThatDoesNotApplyAnyMoreIsNotSent() {
        opened().hear(
                        new Answer("agent"),
                        new Answer("child"),
                        KioskEvent.Key.CONFIRM,
                        KioskEvent.Key.BACK,
                        KioskEvent.Key.BACK)
                .hear(KioskEvent.Key.BACK, new Answer("self"), KioskEvent.Key.CONFIRM);

        assertThat(answers()).isEqualTo(Map.of("who", Set.of("self"), "why", Set.of()));
    }

    @Test
    void aDraftThatWasAnsweredGoesOnInItsForm() {
        opened().hear(
                        found(
                                Map.of(
                                        "who",
                                        Set.of("agent"),
                                        "whose",
                                        Set.of("other"),
                                        "why",
                                        Set.of("name"))));

        assertThat(play.on(FormPage.class).takenUp()).isTrue();
        assertThat(answers()).containsEntry("whose", Set.of("other"));
    }

    @Test
    void anAnswerThatTheProvinceDoesNotKnowAnyMoreIsAskedAnew() {
        opened().hear(found(Map.of("who", Set.of("agent"), "whose", Set.of("cousin"))));

        assertThat(asked().question().code()).isEqualTo("whose");
        assertThat(asked().page().takenUp()).isTrue();
    }

    private DraftFound found(Map<String, Set<String>> answers) {
        return new DraftFound(
                play.kiosk.session().number(),
                RECORD,
                Map.of("phone", "13812345678"),
                Map.of(),
                new Support(Map.of(), Map.of(), Set.of(), answers),
                false);
    }

    @Test
    void onlyThePapersOfTheSituationAreAskedFor() {
        var filing =
                new Filing(
                        ITEM.code(),
                        Optional.empty(),
                        3,
                        new Filing.Terms(true, 2, Optional.empty(), ""),
                        List.of(
                                rule("id", Need.REQUIRED),
                                rule("proof", Need.OPTIONAL),
                                rule("birth", Need.REQUIRED),
                                rule("change", Need.TOLERABLE)));
        var guide = TestProvince.guide(ITEM);

        assertThat(papers(filing, guide, Map.of("who", Set.of("self"), "why", Set.of())))
                .isEqualTo(Map.of("id", Need.REQUIRED));
        assertThat(papers(filing, guide, Map.of("who", Set.of("agent"), "whose", Set.of("other"))))
                .as("what a situation asks for may not be left out")
                .isEqualTo(Map.of("id", Need.REQUIRED, "proof", Need.REQUIRED));
    }

    private static Map<String, Need> papers(
            Filing filing, Guide guide, Map<String, Set<String>> answers) {
        var asked = filing.in(guide, SituationPath.of(guide, answers).answered());
        return asked.papers().stream().collect(Collectors.toMap(Rule::code, Rule::need));
    }

    private static Rule rule(String code, Need need) {
        return new Rule(code, code, need, 0, Set.of(), false);
    }
}

package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.ErrandAnswer.GuidePrinted;
import cn.yimen.kiosk.flow.ErrandEffect.PrintGuide;
import cn.yimen.kiosk.flow.GuideTouch.Answer;
import cn.yimen.kiosk.flow.GuideTouch.PrintList;
import cn.yimen.kiosk.flow.Guiding.AskingSituation;
import cn.yimen.kiosk.flow.Guiding.GuideShown;
import cn.yimen.kiosk.flow.Guiding.OnPaper.Stage;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuidingFlowTest {

    private static final ServiceItem ITEM = TestHall.item("居民身份证补领");

    private final Play play = new Play();

    private Play opened() {
        var world = play.hall.world().with(TestProvince.about(ITEM, TestHall.MORNING));
        return play.hear(
                new WorldChanged(world),
                KioskEvent.Key.LOOK_ROUND,
                new OpenHomeKey(HomeKey.GUIDE),
                new OpenItem(ITEM.code()));
    }

    @Test
    void theSituationDecidesWhatToBring() {
        opened();
        assertThat(play.on(AskingSituation.class).question().code()).isEqualTo("who");

        play.hear(new Answer("self"), KioskEvent.Key.CONFIRM);

        assertThat(names()).containsExactly("居民身份证", "户口簿", "结婚证");
    }

    @Test
    void anAnswerLeadsToAQuestionOfItsOwnAndSeveralMayBeTicked() {
        opened().hear(new Answer("agent"));
        assertThat(play.on(AskingSituation.class).question().code()).isEqualTo("whose");

        play.hear(
                new Answer("child"), new Answer("name"), new Answer("moved"), new Answer("moved"));
        assertThat(play.on(AskingSituation.class).ticked()).containsExactly("name");
        play.hear(KioskEvent.Key.CONFIRM);

        assertThat(names()).containsExactly("居民身份证", "户口簿", "委托书", "出生医学证明", "姓名变更证明", "结婚证");
    }

    @Test
    void backLeadsThroughTheQuestionsAndLosesNothingBefore() {
        opened().hear(new Answer("agent"), new Answer("child"), KioskEvent.Key.CONFIRM);
        play.on(GuideShown.class);

        play.hear(KioskEvent.Key.BACK);
        assertThat(play.on(AskingSituation.class).question().code()).isEqualTo("why");
        play.hear(KioskEvent.Key.BACK);
        assertThat(play.on(AskingSituation.class).question().code()).isEqualTo("whose");
        play.hear(KioskEvent.Key.BACK, KioskEvent.Key.BACK).on(Choosing.class);
    }

    @Test
    void questionsThatLeadInACircleEnd() {
        var around =
                new Guide.Question(
                        "a",
                        "?",
                        false,
                        List.of(new Guide.Option("o", "o", Set.of(), Optional.of("a"))));
        var guide =
                new Guide(
                        ITEM,
                        List.of(around),
                        List.of(),
                        Told.chinese(""),
                        Optional.empty(),
                        Optional.empty());

        assertThat(guide.next(List.of(new Guide.Answered(around, around.options())))).isEmpty();
    }

    @Test
    void withoutTheProvinceTheHallsOwnListIsShown() {
        play.hear(
                KioskEvent.Key.LOOK_ROUND,
                new OpenHomeKey(HomeKey.GUIDE),
                new OpenItem(ITEM.code()));

        assertThat(play.on(GuideShown.class).toBring()).isEqualTo(ITEM.materials());
    }

    @Test
    void theListIsPrintedOnceAndMayBePrintedAgain() {
        opened().hear(new Answer("self"), KioskEvent.Key.CONFIRM);

        play.hear(new PrintList(), new PrintList());
        assertThat(play.wanted(PrintGuide.class)).hasSize(1);
        play.hear(new GuidePrinted(play.session(), Optional.of(Trouble.PAPER_OUT)));
        assertThat(play.on(GuideShown.class).paper().stage()).isEqualTo(Stage.NOT_OUT);

        play.hear(new PrintList(), new GuidePrinted(play.session(), Optional.empty()));
        assertThat(play.on(GuideShown.class).paper().stage()).isEqualTo(Stage.OUT);
        assertThat(play.wanted(PrintGuide.class)).hasSize(2);
    }

    @Test
    void fromTheGuideToTheNumber() {
        opened().hear(new Answer("self"), KioskEvent.Key.CONFIRM, KioskEvent.Key.TAKE_NUMBER);
        assertThat(play.on(PhoneEntry.class).wanted()).isPresent();

        play.swipe(Play.WANG).hear(KioskEvent.Key.TAKE_NUMBER).on(Reserving.class);
    }

    private List<String> names() {
        return play.on(GuideShown.class).toBring().stream().map(Material::name).toList();
    }
}

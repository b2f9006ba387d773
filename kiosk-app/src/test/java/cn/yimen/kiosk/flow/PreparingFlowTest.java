package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Material;
import cn.yimen.kiosk.flow.Asking.Asked;
import cn.yimen.kiosk.flow.Asking.NotReached;
import cn.yimen.kiosk.flow.ErrandAnswer.GuidePrinted;
import cn.yimen.kiosk.flow.ErrandEffect.PrintGuide;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.KioskEffect.TakeNumber;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.PrepareTouch.OpenMaterials;
import cn.yimen.kiosk.flow.PrepareTouch.OpenTogether;
import cn.yimen.kiosk.flow.PrepareTouch.PrintMissing;
import cn.yimen.kiosk.flow.PrepareTouch.ToggleItem;
import cn.yimen.kiosk.flow.PrepareTouch.ToggleMissing;
import cn.yimen.kiosk.flow.Preparing.Elsewhere;
import cn.yimen.kiosk.flow.Preparing.Materials;
import cn.yimen.kiosk.flow.Preparing.Options;
import cn.yimen.kiosk.flow.Preparing.Together;
import cn.yimen.kiosk.flow.ProvinceAnswer.HallsKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNothing;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskHalls;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskSlots;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PreparingFlowTest {

    private static final String HOUSE = "不动产转移登记（二手房）";

    private final Play play = new Play();

    private Play preparing(String item) {
        return play.swipe(Play.WANG)
                .hear(
                        new OpenHomeKey(HomeKey.TAKE_NUMBER),
                        new OpenItem(TestHall.item(item).code()),
                        new PrepareTouch.Open());
    }

    private Play province(Link link) {
        return play.hear(new WorldChanged(play.hall.world().withProvince(link)));
    }

    @Test
    void onlyWhatThePersonMustBringIsAskedFor() {
        preparing(HOUSE).hear(new OpenMaterials());

        assertThat(play.on(Materials.class).toBring())
                .extracting(Material::name)
                .containsExactly("购房合同", "契税完税证明");
    }

    @Test
    void whatMayFollowKeepsNobodyFromTheWindow() {
        preparing(HOUSE).hear(new OpenMaterials(), new ToggleMissing("契税完税证明"));
        assertThat(play.on(Materials.class).canFollow()).isTrue();

        play.hear(new ToggleMissing("购房合同"));
        assertThat(play.on(Materials.class).canFollow()).isFalse();
        assertThat(play.on(Materials.class).lacking()).hasSize(2);

        play.hear(new ToggleMissing("购房合同"), new ToggleMissing("没有这种材料"));
        assertThat(play.on(Materials.class).missing()).containsExactly("契税完税证明");
    }

    @Test
    void theListOfWhatIsMissingIsPrinted() {
        preparing(HOUSE).hear(new OpenMaterials(), new ToggleMissing("购房合同"), new PrintMissing());

        assertThat(play.wanted(PrintGuide.class).getFirst().toBring())
                .extracting(Material::name)
                .containsExactly("购房合同");
        play.hear(new GuidePrinted(play.session(), Optional.empty()));
        assertThat(play.on(Materials.class).paper()).isEqualTo(OnPaper.ended(Optional.empty()));
    }

    @Test
    void severalItemsOfOneLineGoOnOneNumber() {
        preparing("居民身份证补领").hear(new OpenTogether());
        var other = TestHall.item("居住证签注");
        assertThat(play.on(Together.class).others())
                .contains(other)
                .allMatch(item -> item.line().equals(other.line()));

        play.hear(new ToggleItem(other.code()), KioskEvent.Key.TAKE_NUMBER);

        play.on(Reserving.class);
        assertThat(play.wanted(TakeNumber.class).getFirst().items())
                .containsExactly(TestHall.item("居民身份证补领").code(), other.code());
    }

    @Test
    void whatWasAddedStaysOnTheItemsPageAndCanBeTakenAwayAgain() {
        preparing("居民身份证补领").hear(new OpenTogether());
        var other = TestHall.item("居住证签注");
        play.hear(new ToggleItem(other.code()), KioskEvent.Key.BACK);
        assertThat(play.on(Detail.class).also()).containsExactly(other);

        play.hear(new PrepareTouch.Open(), new OpenTogether(), new ToggleItem(other.code()));
        assertThat(play.on(Together.class).detail().also()).isEmpty();
    }

    @Test
    void noMoreThanFiveItemsGoOnOneNumber() {
        preparing("居民身份证补领").hear(new OpenTogether());
        play.on(Together.class).others().forEach(item -> play.hear(new ToggleItem(item.code())));

        assertThat(play.on(Together.class).detail().items()).hasSize(Together.MOST);
    }

    @Test
    void anotherHallIsShownWithItsWaitAndATimeThereIsAskedFor() {
        preparing("居民身份证补领");
        province(Link.LIVE).hear(new PrepareTouch.OpenHalls());
        play.on(Asked.class);
        assertThat(play.wanted(AskHalls.class)).hasSize(1);

        play.hear(new HallsKnown(play.session(), List.of(near())));
        assertThat(play.on(Elsewhere.class).halls()).containsExactly(near());

        play.hear(new PrepareTouch.BookThere("530199000002"));
        assertThat(play.wanted(AskSlots.class).getFirst().wanted().place())
                .isEqualTo(near().place());
    }

    @Test
    void aProvinceThatSaysNothingLosesNothing() {
        preparing("居民身份证补领");
        province(Link.LIVE).hear(new PrepareTouch.OpenHalls(), new SaidNothing(play.session()));
        play.on(NotReached.class);

        play.hear(KioskEvent.Key.CONFIRM);
        assertThat(play.wanted(AskHalls.class)).hasSize(2);
        play.seconds(ProvinceAnswers.PATIENCE_SECONDS + 1);
        play.on(NotReached.class);
        play.hear(KioskEvent.Key.BACK).on(Options.class);
    }

    private static HallWait near() {
        return new HallWait(
                new HallPlace("530199000002", "高新分中心"),
                "示例路 10 号",
                false,
                OptionalInt.of(2),
                OptionalInt.of(5),
                false,
                2_400);
    }
}

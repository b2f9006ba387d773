package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.ApplyTouch.Agree;
import cn.yimen.kiosk.flow.ApplyTouch.ChooseOption;
import cn.yimen.kiosk.flow.ApplyTouch.EditField;
import cn.yimen.kiosk.flow.ApplyTouch.KeepForLater;
import cn.yimen.kiosk.flow.Applying.ConsentQuestion;
import cn.yimen.kiosk.flow.Applying.FieldEntry;
import cn.yimen.kiosk.flow.Applying.FormChecked;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftKept;
import cn.yimen.kiosk.flow.ErrandEffect.FindDraft;
import cn.yimen.kiosk.flow.ErrandEffect.KeepDraft;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.Keeping.Kept;
import cn.yimen.kiosk.flow.Keeping.NotKept;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplyFlowTest {

    private static final ServiceItem ITEM = TestHall.item("居民身份证补领");
    private static final String RECORD = "01900000-0000-7000-8000-000000000001";

    private final Play play = new Play();

    private Play opened() {
        play.hear(
                new WorldChanged(
                        play.hall.world().with(TestProvince.about(ITEM, TestHall.MORNING))));
        return play.swipe(Play.WANG)
                .hear(new OpenHomeKey(HomeKey.APPLY), new OpenItem(ITEM.code()))
                .hear(new GuideTouch.Answer("self"), KioskEvent.Key.CONFIRM);
    }

    private Play phoned() {
        return opened().hear(new EditField("phone"))
                .write("13812345678")
                .hear(KioskEvent.Key.CONFIRM);
    }

    @Test
    void onlyItemsWithAFormAreListed() {
        opened().hear(KioskEvent.Key.BACK, KioskEvent.Key.BACK, KioskEvent.Key.BACK);

        assertThat(ItemList.of(play.kiosk.world(), play.on(Choosing.class))).hasSize(1);
    }

    @Test
    void whatTheCardSaysStandsThereAlready() {
        opened();

        assertThat(play.on(FormPage.class).draft().values())
                .containsEntry("name", "王晓明")
                .containsEntry("number", Play.WANG.documentNumber())
                .doesNotContainKey("phone");
        assertThat(play.wanted(FindDraft.class)).hasSize(1);
    }

    @Test
    void whoseNumberWasTypedOpensNobodysForm() {
        play.hear(
                new WorldChanged(
                        play.hall.world().with(TestProvince.about(ITEM, TestHall.MORNING))));
        play.hear(KioskEvent.Key.WITHOUT_CARD)
                .type("13812345678")
                .hear(KioskEvent.Key.CONFIRM, new OpenHomeKey(HomeKey.APPLY));

        var home = play.on(KioskState.Home.class);
        assertThat(Offers.of(play.kiosk.world(), home))
                .contains(new Offer(HomeKey.APPLY, Optional.of(Obstacle.NOT_IDENTIFIED)));
        assertThat(play.wanted(FindDraft.class)).isEmpty();
    }

    @Test
    void aMissingFieldIsSaidWhereItIsAndNothingIsLost() {
        opened().hear(KioskEvent.Key.CONFIRM);

        assertThat(play.on(FormPage.class).problems())
                .containsExactly(Map.entry("phone", FieldProblem.MISSING));
    }

    @Test
    void nothingIsKeptBeforeThePersonAgrees() {
        phoned().hear(KioskEvent.Key.CONFIRM);
        play.on(ConsentQuestion.class);
        assertThat(play.wanted(KeepDraft.class)).isEmpty();

        play.hear(new Agree(true));

        assertThat(play.on(FormPage.class).section()).isEqualTo(1);
        assertThat(play.wanted(KeepDraft.class)).hasSize(1);
    }

    @Test
    void whoDoesNotAgreeGoesOnAndNothingIsKept() {
        phoned().hear(KioskEvent.Key.CONFIRM, new Agree(false));
        play.hear(new ChooseOption("way", "window"), KioskEvent.Key.CONFIRM);

        play.on(FormChecked.class);
        assertThat(play.wanted(KeepDraft.class)).isEmpty();
        play.hear(new KeepForLater()).on(ConsentQuestion.class);
    }

    @Test
    void aFieldAppearsOnlyWhereItApplies() {
        phoned().hear(KioskEvent.Key.CONFIRM, new Agree(true));
        assertThat(codes()).containsExactly("way");

        play.hear(new ChooseOption("way", "mail"));
        assertThat(codes()).containsExactly("way", "post");
        play.hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(FormPage.class).problems()).containsKey("post");

        play.hear(new ChooseOption("way", "window"), KioskEvent.Key.CONFIRM);
        play.on(FormChecked.class);
    }

    @Test
    void itIsKeptAfterEachSectionInOnePlaceAndNeverHandedIn() {
        phoned().hear(KioskEvent.Key.CONFIRM, new Agree(true));
        play.hear(new DraftKept(play.session(), Optional.of(RECORD)));
        play.hear(new ChooseOption("way", "window"), KioskEvent.Key.CONFIRM, new KeepForLater());

        assertThat(play.wanted(KeepDraft.class)).hasSize(3);
        assertThat(play.wanted(KeepDraft.class).getLast().draft().id()).contains(RECORD);
        play.hear(new DraftKept(play.session(), Optional.of(RECORD)));
        assertThat(play.on(Kept.class).what()).isEqualTo(Keeping.What.DRAFT);
    }

    @Test
    void theSameCardTakesItUpAgain() {
        opened().hear(
                        new DraftFound(
                                play.session(),
                                RECORD,
                                Map.of("phone", "13812345678", "gone", "x")));

        var page = play.on(FormPage.class);
        assertThat(page.takenUp()).isTrue();
        assertThat(page.draft().values())
                .containsEntry("phone", "13812345678")
                .doesNotContainKey("gone");
        play.hear(KioskEvent.Key.CONFIRM);
        assertThat(play.wanted(KeepDraft.class).getFirst().draft().id()).contains(RECORD);
    }

    @Test
    void whatWasKeptLastStandsOnTheFirstPageAndIsGoneOnWith() {
        var province = TestProvince.about(ITEM, TestHall.MORNING);
        play.hear(new WorldChanged(play.hall.world().with(province)));
        play.swipe(Play.WANG);
        assertThat(play.wanted(ErrandEffect.FindDrafts.class)).hasSize(1);
        play.hear(new ErrandAnswer.DraftsFound(play.session(), Optional.of(ITEM.code())));
        assertThat(play.on(KioskState.Home.class).unfinished()).contains(ITEM);

        play.hear(new ApplyTouch.GoOn());

        assertThat(play.wanted(ErrandEffect.FindDraft.class).getLast().item())
                .isEqualTo(ITEM.code());
        play.swipe(Play.LI);
        assertThat(play.on(KioskState.Home.class).unfinished()).isEmpty();
    }

    @Test
    void aDraftThatCouldNotBeKeptIsStillOnTheScreen() {
        phoned().hear(new KeepForLater(), new Agree(true));
        play.hear(new DraftKept(play.session(), Optional.empty())).on(NotKept.class);

        play.hear(KioskEvent.Key.BACK);

        assertThat(play.on(FormPage.class).draft().values()).containsKey("phone");
    }

    @Test
    void anotherPersonsCardShowsNothingOfIt() {
        phoned().swipe(Play.LI);
        play.hear(new OpenHomeKey(HomeKey.APPLY), new OpenItem(ITEM.code()))
                .hear(new GuideTouch.Answer("self"), KioskEvent.Key.CONFIRM);

        assertThat(play.on(FormPage.class).draft().values())
                .containsEntry("name", "李秀英")
                .doesNotContainKey("phone");
    }

    @Test
    void whoGoesAwayLeavesNothing() {
        phoned().seconds(45).seconds(20);

        assertThat(play.on(Attract.class)).isEqualTo(new Attract());
    }

    @Test
    void fieldsAreCheckedInPeoplesWords() {
        assertThat(problem(Kind.PHONE, "1381234567")).contains(FieldProblem.NOT_MOBILE);
        assertThat(problem(Kind.PHONE, "13812345678")).isEmpty();
        assertThat(problem(Kind.ID_NUMBER, "11010519491231002X")).isEmpty();
        assertThat(problem(Kind.ID_NUMBER, "110105194912310021"))
                .contains(FieldProblem.NOT_ID_NUMBER);
        assertThat(problem(Kind.DATE, "20260230")).contains(FieldProblem.NOT_A_DATE);
        assertThat(problem(Kind.DATE, "20260228")).isEmpty();
        assertThat(problem(Kind.NUMBER, "")).contains(FieldProblem.MISSING);
    }

    @Test
    void aFieldTakesWhatIsMeantAndNothingElse() {
        assertThat(typed(Kind.PHONE, "1x3")).isEqualTo("13");
        assertThat(typed(Kind.ID_NUMBER, "1".repeat(16) + "Ox")).isEqualTo("1".repeat(16) + "0X");
        assertThat(typed(Kind.DATE, "２０２６02281")).isEqualTo("20260228");
        assertThat(typed(Kind.TEXT, "学府路１２号")).isEqualTo("学府路12号");
        opened().hear(new EditField("name"), new EditField("nothing")).on(FormPage.class);
        play.hear(new EditField("phone")).on(FieldEntry.class);
        play.hear(KioskEvent.Key.BACK).on(FormPage.class);
    }

    private static String typed(Kind kind, String keys) {
        var typing =
                TypingState.of(FieldRules.rule(field(kind)))
                        .touched(new TypingTouch.Plane(KeyPlane.LATIN));
        return keys.codePoints()
                .mapToObj(Character::toString)
                .reduce(
                        typing,
                        (soFar, key) -> soFar.touched(new TypingTouch.Type(key)),
                        (_, all) -> all)
                .text();
    }

    private static Optional<FieldProblem> problem(Kind kind, String value) {
        return FieldRules.problem(field(kind), value);
    }

    private static Field field(Kind kind) {
        return new Field(
                "f", "s", "f", kind, true, 30, List.of(), Optional.empty(), Optional.empty());
    }

    private List<String> codes() {
        var page = play.on(FormPage.class);
        return page.draft().fields(page.section()).stream().map(Field::code).toList();
    }
}

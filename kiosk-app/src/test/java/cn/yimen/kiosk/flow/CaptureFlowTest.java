package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.ApplyTouch.Agree;
import cn.yimen.kiosk.flow.ApplyTouch.ChooseOption;
import cn.yimen.kiosk.flow.ApplyTouch.DiscardDraft;
import cn.yimen.kiosk.flow.ApplyTouch.EditField;
import cn.yimen.kiosk.flow.ApplyTouch.ForgetPages;
import cn.yimen.kiosk.flow.ApplyTouch.KeepForLater;
import cn.yimen.kiosk.flow.ApplyTouch.OpenPaper;
import cn.yimen.kiosk.flow.ApplyTouch.Shoot;
import cn.yimen.kiosk.flow.ApplyTouch.UsePicture;
import cn.yimen.kiosk.flow.Applying.DiscardQuestion;
import cn.yimen.kiosk.flow.Applying.FormChecked;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Capturing.Look;
import cn.yimen.kiosk.flow.Capturing.PaperList;
import cn.yimen.kiosk.flow.Capturing.PaperShown;
import cn.yimen.kiosk.flow.Capturing.ShotProblem;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftDiscarded;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftKept;
import cn.yimen.kiosk.flow.ErrandAnswer.PageKept;
import cn.yimen.kiosk.flow.ErrandAnswer.ShotEnded;
import cn.yimen.kiosk.flow.ErrandEffect.DiscardKept;
import cn.yimen.kiosk.flow.ErrandEffect.DropPages;
import cn.yimen.kiosk.flow.ErrandEffect.GiveUpShot;
import cn.yimen.kiosk.flow.ErrandEffect.KeepDraft;
import cn.yimen.kiosk.flow.ErrandEffect.KeepPage;
import cn.yimen.kiosk.flow.ErrandEffect.TakeShot;
import cn.yimen.kiosk.flow.Keeping.Kept;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Papers under the camera.
class CaptureFlowTest {

    private static final ServiceItem ITEM = TestHall.item("居民身份证补领");
    private static final String RECORD = "01900000-0000-7000-8000-000000000001";
    private static final String PAGE_1 = "01900000-0000-7000-8000-000000000002";
    private static final String PAGE_2 = "01900000-0000-7000-8000-000000000003";
    private static final Photo PHOTO = new Photo(new byte[] {1, 2, 3});

    private static final KioskEffect.Sound ORIGINALS =
            new KioskEffect.Sound(KioskEffect.Cue.TAKE_ORIGINALS);

    private final Play play = new Play();

    private World world(boolean camera) {
        var world = play.hall.world().with(TestProvince.about(ITEM, TestHall.MORNING));
        return camera ? TestHall.withCamera(world) : world;
    }

    private Play filledIn(boolean camera, boolean agreed) {
        play.hear(new WorldChanged(world(camera)));
        return play.swipe(Play.WANG)
                .hear(new OpenHomeKey(HomeKey.APPLY), new OpenItem(ITEM.code()))
                .hear(new GuideTouch.Answer("self"), KioskEvent.Key.CONFIRM)
                .hear(new EditField("phone"))
                .write("13812345678")
                .hear(KioskEvent.Key.CONFIRM, KioskEvent.Key.CONFIRM, new Agree(agreed))
                .hear(new DraftKept(play.session(), Optional.of(RECORD)))
                .hear(new ChooseOption("way", "window"), KioskEvent.Key.CONFIRM);
    }

    private Play atPapers() {
        return filledIn(true, true);
    }

    private Play seen() {
        return atPapers()
                .hear(new OpenPaper("id"), new Shoot())
                .hear(new ShotEnded(play.session(), Optional.of(PHOTO), Optional.empty()));
    }

    private Play kept() {
        return seen().hear(new UsePicture(), new PageKept(play.session(), Optional.of(PAGE_1)));
    }

    private List<String> pages(String paper) {
        var at = (Applying) play.state();
        return at.draft().pages().getOrDefault(paper, List.of());
    }

    @Test
    void papersComeAfterTheFormWhereThereIsACamera() {
        atPapers();

        assertThat(play.on(PaperList.class).papers())
                .extracting(Guide.Paper::code)
                .contains("id", "book");
        play.hear(KioskEvent.Key.CONFIRM).on(FormChecked.class);
        play.hear(KioskEvent.Key.BACK).on(PaperList.class);
        play.hear(KioskEvent.Key.BACK).on(FormPage.class);
    }

    @Test
    void theOriginalsAreAskedForOnceTheirPicturesAreTaken() {
        atPapers().hear(new OpenPaper("id"), KioskEvent.Key.BACK);
        assertThat(play.wanted(KioskEffect.Sound.class)).doesNotContain(ORIGINALS);
        play.hear(new OpenPaper("id"), new Shoot())
                .hear(new ShotEnded(play.session(), Optional.of(PHOTO), Optional.empty()))
                .hear(new UsePicture(), new PageKept(play.session(), Optional.of(PAGE_1)))
                .hear(KioskEvent.Key.DONE);
        play.on(PaperList.class);
        assertThat(play.wanted(KioskEffect.Sound.class)).contains(ORIGINALS);
    }

    @Test
    void withoutACameraNothingIsSaidOfPictures() {
        filledIn(false, true).on(FormChecked.class);
    }

    @Test
    void whoDoesNotLetItBeKeptIsAskedForNoPicture() {
        filledIn(true, false).on(FormChecked.class);
    }

    @Test
    void aPictureIsKeptOnlyAfterThePersonLookedAtIt() {
        seen();
        assertThat(play.on(PaperShown.class).look()).isEqualTo(new Look.Seen(PHOTO));
        assertThat(play.wanted(KeepPage.class)).isEmpty();

        play.hear(new UsePicture());
        assertThat(play.wanted(KeepPage.class).getFirst().photo()).isSameAs(PHOTO);
        play.hear(new PageKept(play.session(), Optional.of(PAGE_1)));

        assertThat(pages("id")).containsExactly(PAGE_1);
        assertThat(play.wanted(KeepDraft.class).getLast().draft().pages())
                .isEqualTo(Map.of("id", List.of(PAGE_1)));
    }

    @Test
    void aPaperHasAsManyPagesAsItHasInTheirOrder() {
        kept().hear(new Shoot())
                .hear(new ShotEnded(play.session(), Optional.of(PHOTO), Optional.empty()))
                .hear(new UsePicture(), new PageKept(play.session(), Optional.of(PAGE_2)));

        assertThat(pages("id")).containsExactly(PAGE_1, PAGE_2);
        play.hear(KioskEvent.Key.DONE).on(PaperList.class);
        assertThat(pages("id")).hasSize(2);
    }

    @Test
    void whatIsNotGoodIsTakenAgainAndNothingIsKept() {
        seen().hear(new Shoot());

        assertThat(play.on(PaperShown.class).look()).isEqualTo(new Look.Waiting());
        assertThat(play.wanted(TakeShot.class)).hasSize(2);
        assertThat(play.wanted(KeepPage.class)).isEmpty();
    }

    @Test
    void whyThereIsNoPictureIsSaidAndOneMayTryAgain() {
        atPapers()
                .hear(new OpenPaper("id"), new Shoot())
                .hear(
                        new ShotEnded(
                                play.session(),
                                Optional.empty(),
                                Optional.of(ShotProblem.NOTHING_CAME)));

        assertThat(play.on(PaperShown.class).look())
                .isEqualTo(new Look.Ready(Optional.of(ShotProblem.NOTHING_CAME)));
        play.hear(new Shoot());
        assertThat(play.on(PaperShown.class).look()).isEqualTo(new Look.Waiting());
    }

    @Test
    void whoDoesNotWaitGetsNoPictureAfterwards() {
        atPapers().hear(new OpenPaper("id"), new Shoot(), KioskEvent.Key.BACK);
        assertThat(play.wanted(GiveUpShot.class)).hasSize(1);

        play.hear(new ShotEnded(play.session(), Optional.of(PHOTO), Optional.empty()));
        assertThat(play.on(PaperShown.class).look()).isEqualTo(new Look.Ready(Optional.empty()));
    }

    @Test
    void aDiskThatDoesNotWriteIsSaidAndNamesNoPage() {
        seen().hear(new UsePicture(), new PageKept(play.session(), Optional.empty()));

        assertThat(play.on(PaperShown.class).look())
                .isEqualTo(new Look.Ready(Optional.of(ShotProblem.NOT_KEPT)));
        assertThat(pages("id")).isEmpty();
    }

    @Test
    void pagesAreForgottenByTheDraftBeforeTheyAreDeleted() {
        kept().hear(new ForgetPages());

        assertThat(pages("id")).isEmpty();
        int draft = play.effects.indexOf(play.wanted(KeepDraft.class).getLast());
        int drop = play.effects.indexOf(play.wanted(DropPages.class).getLast());
        assertThat(draft).isLessThan(drop);
        assertThat(play.wanted(DropPages.class).getLast().files()).containsExactly(PAGE_1);
    }

    @Test
    void twentyPagesOfOnePaperAreEnough() {
        kept();
        for (int page = 1; page < CaptureTouches.PAGES_AT_MOST; page++) {
            play.hear(new Shoot())
                    .hear(new ShotEnded(play.session(), Optional.of(PHOTO), Optional.empty()))
                    .hear(new UsePicture())
                    .hear(new PageKept(play.session(), Optional.of(PAGE_2)));
        }
        play.hear(new Shoot());

        assertThat(play.on(PaperShown.class).look())
                .isEqualTo(new Look.Ready(Optional.of(ShotProblem.ENOUGH)));
    }

    @Test
    void theSameCardFindsThePagesAgain() {
        play.hear(new WorldChanged(world(true)));
        play.swipe(Play.WANG)
                .hear(new OpenHomeKey(HomeKey.APPLY), new OpenItem(ITEM.code()))
                .hear(new GuideTouch.Answer("self"), KioskEvent.Key.CONFIRM)
                .hear(
                        new DraftFound(
                                play.session(),
                                RECORD,
                                Map.of("phone", "13812345678"),
                                Map.of("id", List.of(PAGE_1))));

        assertThat(pages("id")).containsExactly(PAGE_1);
        assertThat(play.on(FormPage.class).takenUp()).isTrue();
    }

    @Test
    void aDraftIsDeletedWithItsPagesOnlyAfterAQuestion() {
        kept().hear(KioskEvent.Key.DONE, KioskEvent.Key.BACK, new DiscardDraft());
        play.on(DiscardQuestion.class);
        play.hear(KioskEvent.Key.BACK).on(FormPage.class);
        assertThat(play.wanted(DiscardKept.class)).isEmpty();

        play.hear(new DiscardDraft(), new DiscardDraft());
        assertThat(play.wanted(DiscardKept.class).getFirst().draft().pages()).containsKey("id");
        play.hear(new DraftDiscarded(play.session(), true));
        assertThat(play.on(Kept.class).what()).isEqualTo(Keeping.What.DISCARDED);
    }

    @Test
    void whoGoesAwayLeavesNoPicture() {
        seen().seconds(45).seconds(20);

        assertThat(play.on(Attract.class)).isEqualTo(new Attract());
        assertThat(play.kiosk.toString()).doesNotContain("Photo");
    }

    @Test
    void itCanBeKeptForLaterFromThePapersToo() {
        kept().hear(KioskEvent.Key.DONE, new KeepForLater());
        play.hear(new DraftKept(play.session(), Optional.of(RECORD)));

        assertThat(play.on(Kept.class).what()).isEqualTo(Keeping.What.DRAFT);
    }
}

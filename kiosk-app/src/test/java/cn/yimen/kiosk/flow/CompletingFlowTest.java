package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Completing.ByPhone;
import cn.yimen.kiosk.flow.Completing.Completed;
import cn.yimen.kiosk.flow.Completing.Lacks;
import cn.yimen.kiosk.flow.Completing.Ways;
import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.Following.CaseShown;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.ProvinceAnswer.CaseCompleted;
import cn.yimen.kiosk.flow.ProvinceAnswer.CaseKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.MattersKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNothing;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.CompleteCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletingFlowTest {

    private static final Provided.Licence LICENCE = new Provided.Licence("1.2.156", "居民身份证");

    private final Play play = new Play();

    private Play shown(CaseView view) {
        play.swipe(Play.WANG);
        play.hear(
                new WorldChanged(play.hall.world().withProvince(Link.LIVE)),
                new OpenHomeKey(HomeKey.CASES),
                new MattersKnown(play.session(), LikelyServices.matters()),
                new FollowTouch.OpenCase("SB1"));
        return play.hear(new CaseKnown(play.session(), view));
    }

    private Play lacks() {
        return shown(LikelyServices.lacking()).hear(new FollowTouch.Complete());
    }

    @Test
    void aLicenceAndPicturesFromAPhoneAreHandedInTogether() {
        lacks().hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(Lacks.class).open()).as("nothing is sent yet").hasSize(2);

        play.hear(new DealTouch.LookUpPapers());
        var found = new Finds(Finds.Looking.DONE, Map.of("id", LICENCE), Map.of());
        play.hear(new DealAnswer.PapersFound(play.session(), found));
        play.hear(new DealTouch.OpenPaper("id"), new DealTouch.Provide(Way.LICENCE));
        play.hear(new DealTouch.OpenPaper("book"), new DealTouch.Provide(Way.PHONE));
        play.hear(
                new DealAnswer.UploadOffered(play.session(), "http://p", TestHall.MORNING),
                new DealAnswer.Uploaded(play.session(), List.of("f1", "f2"), true));
        assertThat(play.on(Lacks.class).open()).isEmpty();

        play.hear(KioskEvent.Key.CONFIRM);
        assertThat(play.wanted(CompleteCase.class))
                .containsExactly(
                        new CompleteCase(
                                play.session(),
                                Play.WANG,
                                "SB1",
                                Map.of(
                                        "id",
                                        new Given.ByLicence(LICENCE),
                                        "book",
                                        new Given.Files(List.of("f1", "f2")))));
        play.hear(new CaseCompleted(play.session(), LikelyServices.finished()));
        play.on(Completed.class);

        play.hear(KioskEvent.Key.DONE);
        assertThat(play.wanted(AskMatters.class)).as("the list as it is by now").hasSize(2);
    }

    @Test
    void whatTheProvinceDidNotAnswerIsAskedAgainAsTheSameAct() {
        lacks().hear(new DealTouch.OpenPaper("book"), new DealTouch.Provide(Way.PHONE));
        play.hear(
                new DealAnswer.UploadOffered(play.session(), "http://p", TestHall.MORNING),
                new DealAnswer.Uploaded(play.session(), List.of("f1"), true),
                KioskEvent.Key.CONFIRM,
                new SaidNothing(play.session()),
                KioskEvent.Key.CONFIRM);
        var asked = play.wanted(CompleteCase.class);
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst()).isEqualTo(asked.getLast());
        play.hear(KioskEvent.Key.BACK);
        assertThat(play.on(Lacks.class).given()).as("nothing is lost").containsKey("book");
    }

    @Test
    void withoutAPictureTheCodeIsGivenUpAndNothingIsGiven() {
        lacks().hear(new DealTouch.OpenPaper("book"), new DealTouch.Provide(Way.PHONE));
        play.on(ByPhone.class);
        play.hear(KioskEvent.Key.BACK);
        play.on(Ways.class);
        assertThat(play.wanted(DealEffect.StopAsking.class)).isNotEmpty();
        play.hear(new DealTouch.Provide(Way.LICENCE));
        assertThat(play.on(Ways.class).list().given()).as("no licence was found").isEmpty();
    }

    @Test
    void whatWasGivenIsTakenBack() {
        lacks().hear(new DealTouch.OpenPaper("book"), new DealTouch.Provide(Way.PHONE));
        play.hear(
                new DealAnswer.UploadOffered(play.session(), "http://p", TestHall.MORNING),
                new DealAnswer.Uploaded(play.session(), List.of("f1"), false),
                KioskEvent.Key.DONE);
        assertThat(play.on(Lacks.class).given()).containsKey("book");
        play.hear(new DealTouch.OpenPaper("book"), new DealTouch.Provide(Way.NONE));
        assertThat(play.on(Lacks.class).given()).isEmpty();
    }

    @Test
    void aCaseWhoseItemTheMachineDoesNotKnowIsForTheWindow() {
        shown(LikelyServices.view()).hear(new FollowTouch.Complete()).on(CaseShown.class);
        assertThat(LikelyServices.view().lacking()).isEqualTo(Optional.empty());
    }
}

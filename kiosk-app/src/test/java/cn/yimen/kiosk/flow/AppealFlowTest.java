package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.AppealTouch.Begin;
import cn.yimen.kiosk.flow.AppealTouch.ChooseKind;
import cn.yimen.kiosk.flow.AppealTouch.ChooseTopic;
import cn.yimen.kiosk.flow.AppealTouch.Hand;
import cn.yimen.kiosk.flow.AppealTouch.KeepConfidential;
import cn.yimen.kiosk.flow.AppealTouch.OpenAnswer;
import cn.yimen.kiosk.flow.AppealTouch.TogglePhrase;
import cn.yimen.kiosk.flow.Appealing.AnswerShown;
import cn.yimen.kiosk.flow.Appealing.KnownAnswers;
import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.kiosk.flow.ErrandAnswer.RecordKept;
import cn.yimen.kiosk.flow.ErrandEffect.KeepAppeal;
import cn.yimen.kiosk.flow.ErrandEffect.RecordRating;
import cn.yimen.kiosk.flow.Keeping.BeingKept;
import cn.yimen.kiosk.flow.Keeping.Kept;
import cn.yimen.kiosk.flow.Keeping.NotKept;
import cn.yimen.kiosk.flow.KioskEffect.KeepRating;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenRating;
import cn.yimen.kiosk.flow.KioskEvent.RateByName;
import cn.yimen.kiosk.flow.KioskEvent.RateLevel;
import cn.yimen.kiosk.flow.KioskEvent.TicketsFound;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.MyTickets;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// 12345 and ratings: what a citizen leaves is kept, and it is said what becomes of it.
class AppealFlowTest {

    private final Play play = new Play();

    private Play told() {
        play.swipe(Play.WANG)
                .hear(
                        new OpenHomeKey(HomeKey.HOTLINE),
                        new ChooseKind(Appeal.Kind.HELP),
                        new ChooseTopic(Appeal.Topic.SUPPLY),
                        new TogglePhrase("water-off"),
                        new TogglePhrase("hole"),
                        KioskEvent.Key.CONFIRM);
        return play;
    }

    @Test
    void whatIsKnownIsSaidFirst() {
        var item = TestHall.item("居民身份证补领");
        play.hear(
                new WorldChanged(
                        play.hall.world().with(TestProvince.about(item, TestHall.MORNING))));
        play.hear(KioskEvent.Key.LOOK_ROUND, new OpenHomeKey(HomeKey.HOTLINE));
        play.hear(new KioskEvent.TurnTo(6), new OpenAnswer("Q7"));

        assertThat(play.on(AnswerShown.class).answer().code()).isEqualTo("Q7");
        play.hear(KioskEvent.Key.DONE);
        assertThat(play.on(KnownAnswers.class).first()).isEqualTo(6);
        play.hear(new Begin());
        assertThat(play.on(Telling.class).step()).isEqualTo(Step.KIND);
        play.hear(KioskEvent.Key.BACK).on(KnownAnswers.class);
    }

    @Test
    void nothingHasToBeWrittenAndEverythingIsCheckedBeforeItIsKept() {
        told().type("1381234567").hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(Telling.class).problem()).contains(PhoneProblem.TOO_SHORT);
        play.type("8").hear(KioskEvent.Key.CONFIRM, new KeepConfidential(true), new Hand());

        var wanted = play.wanted(KeepAppeal.class).getFirst();
        assertThat(wanted.holder()).contains(Play.WANG);
        assertThat(wanted.appeal())
                .isEqualTo(
                        new Appeal(
                                Optional.of(Appeal.Kind.HELP),
                                Optional.of(Appeal.Topic.SUPPLY),
                                Set.of("water-off"),
                                "",
                                "13812345678",
                                true));
        play.hear(new RecordKept(play.session(), true)).on(Kept.class);
        play.seconds(20).on(Attract.class);
    }

    @Test
    void whatNoPhraseSaysIsWrittenAndGoesWithTheRest() {
        play.swipe(Play.WANG)
                .hear(
                        new OpenHomeKey(HomeKey.HOTLINE),
                        new ChooseKind(Appeal.Kind.HELP),
                        new ChooseTopic(Appeal.Topic.SUPPLY),
                        KioskEvent.Key.CONFIRM);
        assertThat(play.on(Telling.class).step()).isEqualTo(Step.PHRASES);

        play.hear(KioskEvent.Key.WRITE).write("停水").hear(KioskEvent.Key.BACK);
        assertThat(play.on(Telling.class).appeal().words()).isEmpty();
        play.hear(KioskEvent.Key.WRITE).write("停水");
        play.hear(KioskEvent.Key.CONFIRM, KioskEvent.Key.CONFIRM).type("13812345678");
        play.hear(KioskEvent.Key.CONFIRM, new Hand());

        var kept = play.wanted(KeepAppeal.class).getFirst().appeal();
        assertThat(kept.words()).isEqualTo("停水");
        assertThat(kept.toString()).doesNotContain("停水");
    }

    @Test
    void whoCameByTelephoneNumberNeedNotTypeItAgain() {
        play.hear(KioskEvent.Key.WITHOUT_CARD)
                .type("13812345678")
                .hear(
                        KioskEvent.Key.CONFIRM,
                        new OpenHomeKey(HomeKey.HOTLINE),
                        new ChooseKind(Appeal.Kind.HELP),
                        new ChooseTopic(Appeal.Topic.SUPPLY),
                        new TogglePhrase("gas"),
                        KioskEvent.Key.CONFIRM);

        assertThat(play.on(Telling.class).step()).isEqualTo(Step.PHONE);
        play.hear(KioskEvent.Key.CONFIRM, new Hand());
        assertThat(play.wanted(KeepAppeal.class).getFirst().appeal().phone())
                .isEqualTo("13812345678");
    }

    @Test
    void whatCouldNotBeKeptIsNotLost() {
        told().type("13812345678").hear(KioskEvent.Key.CONFIRM, new Hand());

        play.hear(new RecordKept(play.session(), false)).on(NotKept.class);
        play.hear(KioskEvent.Key.BACK);

        assertThat(play.on(Telling.class).appeal().phone()).isEqualTo("13812345678");
    }

    @Test
    void aDiskThatDoesNotAnswerHasNotKeptIt() {
        told().type("13812345678").hear(KioskEvent.Key.CONFIRM, new Hand());
        play.on(BeingKept.class);

        play.seconds(16).on(NotKept.class);
    }

    @Test
    void backLeadsThroughTheStepsAndChangesNothing() {
        told().hear(KioskEvent.Key.BACK);
        assertThat(play.on(Telling.class).appeal().phrases()).containsExactly("water-off");
        play.hear(KioskEvent.Key.BACK, KioskEvent.Key.BACK, KioskEvent.Key.BACK).on(Home.class);
    }

    @Test
    void anotherTopicForgetsThePhrasesOfTheFirst() {
        told().hear(KioskEvent.Key.BACK, KioskEvent.Key.BACK);
        play.hear(new ChooseTopic(Appeal.Topic.NOISE));

        assertThat(play.on(Telling.class).appeal().phrases()).isEmpty();
    }

    @Test
    void withoutTheHallTheSlipsCodeLeadsToARatingThatIsKept() {
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.refresh().hear(new WorldChanged(play.hall.world(Link.LOST)));
        play.hear(new CodeScanned("HTTPS://YL.EXAMPLE/T/TOKEN1"));
        play.on(MyTickets.class);

        play.hear(new OpenRating(done), new RateLevel(2), KioskEvent.Key.SUBMIT_RATING);

        assertThat(play.wanted(KeepRating.class)).isEmpty();
        var record = play.wanted(RecordRating.class).getFirst();
        assertThat(record.holder()).isEmpty();
        assertThat(record.rated().window()).contains(TestHall.WINDOW);
        assertThat(record.rated().clerk()).contains(TestHall.CLERK);
        assertThat(record.rated().again()).isFalse();
        play.hear(new RecordKept(play.session(), true));
        assertThat(play.on(Kept.class).what()).isEqualTo(Keeping.What.RATING);
    }

    @Test
    void aNamedRatingIsToldToTheHallAndItsNameIsKeptForTheProvince() {
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.swipe(Play.WANG).refresh();
        play.hear(
                new TicketsFound(play.session(), new Lookup.Found(List.of(done))),
                new OpenHomeKey(HomeKey.RATE));
        assertThat(play.on(Rating.class).named()).isFalse();

        play.hear(new RateLevel(5), new RateByName(true), KioskEvent.Key.SUBMIT_RATING);

        play.on(Thanks.class);
        assertThat(play.wanted(KeepRating.class)).hasSize(1);
        assertThat(play.wanted(RecordRating.class).getFirst().holder()).contains(Play.WANG);
        assertThat(play.wanted(RecordRating.class).getFirst().rated().again()).isTrue();
    }

    @Test
    void nobodyRatesByAnotherName() {
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.refresh().hear(new CodeScanned("HTTPS://YL.EXAMPLE/T/TOKEN1"));
        play.hear(new OpenRating(done), new RateByName(true));

        assertThat(play.on(Rating.class).named()).isFalse();
    }
}

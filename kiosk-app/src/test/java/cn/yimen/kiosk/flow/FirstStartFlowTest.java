package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.FirstStart.Aiming;
import cn.yimen.kiosk.flow.FirstStart.Asked;
import cn.yimen.kiosk.flow.FirstStart.Belonging;
import cn.yimen.kiosk.flow.FirstStart.Checking;
import cn.yimen.kiosk.flow.FirstStart.Enrolling;
import cn.yimen.kiosk.flow.FirstStart.Field;
import cn.yimen.kiosk.flow.FirstStart.Probing;
import cn.yimen.kiosk.flow.FirstStart.Problem;
import cn.yimen.kiosk.flow.FirstStart.Report;
import cn.yimen.kiosk.flow.FirstStart.Trial;
import cn.yimen.kiosk.flow.FirstStart.Welcome;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.Setup.Check;
import cn.yimen.kiosk.flow.Setup.Outcome;
import cn.yimen.kiosk.flow.Setup.Step;
import cn.yimen.kiosk.flow.SetupTouch.Act;
import cn.yimen.kiosk.flow.SetupTouch.Aim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStartFlowTest {

    private final Play play = new Play();

    private Play at(KioskState state) {
        play.kiosk = play.kiosk.with(state);
        return play;
    }

    private Setup kept() {
        return play.wanted(SetupEffect.Keep.class).getLast().setup();
    }

    private void enrolByHand() {
        at(new Welcome(Setup.NEW)).hear(new SetupTouch.Begin(Language.ENGLISH));
        play.hear(new TypingTouch.Type("10.0.0.5"), KioskEvent.Key.CONFIRM);
        play.hear(new TypingTouch.Type("7kq4-m2xd 9f"), KioskEvent.Key.CONFIRM);
    }

    @Test
    void aNewMachineIsEnrolledByFourTouchesBesideTheTyping() {
        enrolByHand();

        play.on(Enrolling.class);
        assertThat(play.wanted(SetupEffect.Enrol.class))
                .containsExactly(new SetupEffect.Enrol(play.session(), "10.0.0.5", "7KQ4M2XD9F"));
        assertThat(play.kiosk.session().language()).isEqualTo(Language.ENGLISH);

        play.hear(new SetupAnswer.Enrolled(play.session(), "K3"));

        assertThat(play.on(Belonging.class).setup().device()).contains("K3");
        assertThat(kept().step()).isEqualTo(Step.PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5,https://10.0.0.5:7443",
        "hall.lan:7444,https://hall.lan:7444",
        "https://Hall.lan/,https://hall.lan:7443",
        "city.lan/v1/halls/530199000001,https://city.lan:7443/v1/halls/530199000001"
    })
    void anAddressIsReadAsItIsMeant(String typed, String meant) {
        assertThat(HallAddress.of(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0",
                "10.0.0.256",
                "http://hall.lan",
                "hall..lan",
                "hall:99999",
                "-"
            })
    void whatIsNoAddressIsSaidAtOnce(String typed) {
        at(Asked.of(Setup.NEW, Field.ADDRESS))
                .hear(new TypingTouch.Type(typed.isEmpty() ? "." : typed), KioskEvent.Key.CONFIRM);

        var tidied = play.on(Asked.class);
        assertThat(HallAddress.of(typed)).isEmpty();
        assertThat(tidied.problem()).contains(Problem.ADDRESS_UNSOUND);
        assertThat(play.effects).isEmpty();
    }

    @Test
    void aCodeIsForgivingInWhatNobodyCanTellApart() {
        at(Asked.of(Setup.NEW.of("hall.lan"), Field.CODE))
                .hear(new TypingTouch.Type("oIl0 - 1aU*b2c3d4"));

        assertThat(play.on(Asked.class).typing().text()).isEqualTo("01101AB2C3");
    }

    @Test
    void aShortCodeIsNotSent() {
        at(Asked.of(Setup.NEW.of("hall.lan"), Field.CODE))
                .hear(new TypingTouch.Type("7KQ4"), KioskEvent.Key.CONFIRM);

        assertThat(play.on(Asked.class).problem()).contains(Problem.CODE_SHORT);
        assertThat(play.effects).isEmpty();
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasTyped() {
        for (var why : Problem.values()) {
            enrolByHand();
            play.hear(new SetupAnswer.NotEnrolled(play.session(), why, "14:03"));

            var asked = play.on(Asked.class);
            assertThat(asked.problem()).contains(why);
            assertThat(asked.typing().text()).isEqualTo("7KQ4M2XD9F");
            play.hear(KioskEvent.Key.CONFIRM);
            play.on(Enrolling.class);
        }
    }

    @Test
    void theCodeIsNeitherKeptNorSaid() {
        enrolByHand();

        assertThat(play.effects)
                .noneMatch(effect ->
                        effect instanceof SetupEffect.Keep && effect.toString().contains("7KQ4"));
        assertThat(play.kiosk.toString()).doesNotContain("7KQ4");
        assertThat(play.wanted(SetupEffect.Enrol.class).toString()).doesNotContain("7KQ4");
    }

    @Test
    void eachPartIsTriedInItsWay() {
        at(new Belonging(FirstStartStates.enrolled())).hear(Act.ONWARDS);
        play.on(Probing.class);
        assertThat(play.wanted(SetupEffect.StartParts.class)).hasSize(1);
        play.hear(new SetupAnswer.PartsStarted(play.session(), FoundParts.none()));

        play.hear(Act.TRY, new SetupAnswer.Tried(play.session(), Check.PRINT, true));
        assertThat(play.on(Checking.class).check()).isEqualTo(Check.CARD);
        play.swipe(Play.WANG);
        assertThat(play.on(Checking.class).check()).isEqualTo(Check.SCAN);
        play.hear(new KioskEvent.CodeScanned("anything"));
        assertThat(play.on(Checking.class).check()).isEqualTo(Check.SPEAK);
        play.hear(Act.TRY, new SetupAnswer.Tried(play.session(), Check.SPEAK, true));
        assertThat(play.on(Checking.class).trial()).isEqualTo(Trial.QUESTION);
        play.hear(Act.WORKS);

        play.on(Aiming.class);
        assertThat(kept().checks().values()).containsOnly(Outcome.WORKS).hasSize(4);
    }

    @Test
    void whatFailsCanBeTriedAgainOrLeft() {
        at(new Checking(FirstStartStates.enrolled(), Check.PRINT, Trial.AWAITED, FoundParts.none()))
                .hear(Act.TRY, new SetupAnswer.Tried(play.session(), Check.PRINT, false));
        assertThat(play.on(Checking.class).trial()).isEqualTo(Trial.FAILED);
        play.hear(Act.TRY, Act.TRY);
        assertThat(play.wanted(SetupEffect.Try.class)).hasSize(2);
        play.hear(Act.FAILS);
        play.hear(new KioskEvent.CardFailed(CardProblem.UNREADABLE));
        assertThat(play.on(Checking.class).trial()).isEqualTo(Trial.FAILED);
        play.hear(Act.SKIP);

        assertThat(play.on(Checking.class).setup().checks())
                .isEqualTo(Map.of(Check.PRINT, Outcome.FAILS, Check.CARD, Outcome.SKIPPED));
    }

    @Test
    void noCardOfATechnicianBeginsAVisit() {
        at(new Belonging(FirstStartStates.enrolled())).swipe(Play.WANG);
        play.hear(new KioskEvent.CodeScanned("anything"), KioskEvent.Key.EXIT, KioskEvent.Key.HELP);

        play.on(Belonging.class);
        assertThat(play.kiosk.toString()).doesNotContain(Play.WANG.name());
    }

    @Test
    void touchIsJudgedByItsWorstMark() {
        at(new Aiming(FirstStartStates.enrolled(), List.of()));
        for (double millimetres : new double[] {0.5, 1, 2, 5.1, 1}) {
            play.hear(Act.ONWARDS, new Aim(millimetres));
        }
        assertThat(play.on(Aiming.class).setup().aimsWell()).isFalse();
        play.hear(Act.AIM_AGAIN);
        for (int i = 0; i < 7; i++) {
            play.hear(new Aim(1));
        }
        play.hear(Act.ONWARDS);

        assertThat(play.on(Report.class).setup().aims()).hasSize(5);
        assertThat(play.on(Report.class).setup().aimsWell()).isTrue();
    }

    @Test
    void theMachineServesOnceItIsDoneAndAsksNothingAgain() {
        at(new Report(FirstStartStates.enrolled(), FirstStart.Paper.NOT_ASKED))
                .hear(Act.PRINT_REPORT, Act.PRINT_REPORT);
        assertThat(play.wanted(SetupEffect.PrintReport.class)).hasSize(1);
        play.hear(new SetupAnswer.ReportPrinted(play.session(), false), Act.FINISH);

        play.on(Attract.class);
        assertThat(kept().step()).isEqualTo(Step.DONE);
        assertThat(play.kiosk.session().manner()).isEqualTo(Manner.USUAL);
    }

    @Test
    void everyStepCanGoBackToTheFirst() {
        at(new Report(FirstStartStates.enrolled(), FirstStart.Paper.NOT_ASKED));
        for (int i = 0; i < 12 && !(play.state() instanceof Welcome); i++) {
            play.hear(KioskEvent.Key.BACK);
            if (play.state() instanceof Probing) {
                play.hear(new SetupAnswer.PartsStarted(play.session(), FoundParts.none()));
            }
        }

        play.on(Welcome.class);
    }

    @Test
    void aMachineThatIsEnrolledNeedsNoSecondCodeUnlessTheHallIsAnother() {
        at(Asked.of(FirstStartStates.enrolled(), Field.CODE)).hear(KioskEvent.Key.CONFIRM);
        play.on(Belonging.class);

        at(Asked.of(FirstStartStates.enrolled(), Field.ADDRESS))
                .hear(
                        TypingTouch.Edit.CLEAR,
                        new TypingTouch.Type("other.lan"),
                        KioskEvent.Key.CONFIRM);
        play.hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(Asked.class).problem()).contains(Problem.CODE_SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "LANGUAGE,Welcome",
        "ADDRESS,Asked",
        "CODE,Asked",
        "PLACE,Belonging",
        "PARTS,Probing",
        "TOUCH,Aiming",
        "REPORT,Report"
    })
    void afterAPowerCutItGoesOnWhereItWas(Step step, String screen) {
        assertThat(FirstStart.at(FirstStartStates.enrolled().at(step)).name()).isEqualTo(screen);
    }

    @Test
    void withoutAnIdentityNothingIsTried() {
        assertThat(FirstStart.at(Setup.NEW.of("hall.lan").at(Step.TOUCH)))
                .isInstanceOf(Asked.class);
    }

    @Test
    void nobodyIsAskedWhetherTheyAreStillThere() {
        at(new Belonging(FirstStartStates.enrolled())).seconds(600);

        play.on(Belonging.class);
    }

    @Test
    void everyScreenOfAFirstStartIsAmongThoseThatAreDrawnAndDisturbed() {
        assertThat(FirstStartStates.all().values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(FirstStart.class.getPermittedSubclasses());
    }
}

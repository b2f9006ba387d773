package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.rules.Reminders;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Holding, sending on and choosing: what a clerk is asked, and what comes of the answer.
final class DeskQuestionsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void whoFetchesADocumentIsHeldAndTakenUpAgain() {
        var use = DeskInUse.serving(2);
        var ticket = use.desk.state().inHand().orElseThrow();
        use.press(DeskKey.HOLD);
        assertThat(Questions.choices(use.desk))
                .first()
                .extracting(Choice::label)
                .isEqualTo(new Label.Word("hold.material"));
        use.chooses(1);
        assertThat(last(use))
                .isEqualTo(
                        new HoldTicket(
                                ticket.id(),
                                TinyHall.WINDOW,
                                TinyHall.CLERK,
                                "material",
                                Optional.of(use.now().plus(Questions.REMIND_AFTER))));
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
        assertThat(QueueView.of(use.desk).held())
                .extracting(Ticket::number)
                .containsExactly(ticket.number());
        use.passes(Questions.REMIND_AFTER.minus(SECOND));
        assertThat(due(use)).isEmpty();
        use.passes(SECOND);
        assertThat(due(use)).hasSize(1);
        use.does(DeskKey.HOLD);
        assertThat(last(use))
                .isEqualTo(new ResumeTicket(ticket.id(), TinyHall.WINDOW, TinyHall.CLERK));
        assertThat(use.desk.state()).isInstanceOf(DeskState.Serving.class);
    }

    private static List<Ticket> due(DeskInUse use) {
        return Reminders.due(use.desk.hall(), TinyHall.WINDOW, use.desk.hallNow());
    }

    @Test
    void ofSeveralWhoAreHeldOneIsChosen() {
        var use = DeskInUse.serving(3);
        use.press(DeskKey.HOLD);
        use.chooses(1);
        use.passes(SECOND);
        use.does(DeskKey.PRIMARY);
        use.passes(SECOND);
        use.press(DeskKey.HOLD);
        use.chooses(2);
        use.passes(SECOND);
        use.press(DeskKey.HOLD);
        assertThat(use.desk.look().question()).isEqualTo(new Question.WhomToResume());
        assertThat(use.desk.look().tab()).isEqualTo(Look.Tab.HELD);
        use.chooses(2);
        assertThat(use.desk.state().inHand().orElseThrow().number()).hasToString("A002");
    }

    @Test
    void whoIsAtTheWrongWindowIsSentOnWithTheirTime() {
        var use = DeskInUse.open(1);
        use.does(DeskKey.PRIMARY);
        var ticket = use.desk.state().inHand().orElseThrow().id();
        use.passes(SECOND);
        use.press(DeskKey.TRANSFER);
        assertThat(Questions.choices(use.desk))
                .extracting(Choice::label)
                .containsExactly(
                        new Label.OfLine(TinyHall.LINE), new Label.OfLine(TinyHall.OTHER_LINE));
        use.chooses(2, 1);
        assertThat(last(use))
                .isEqualTo(
                        new TransferTicket(
                                ticket,
                                TinyHall.WINDOW,
                                TinyHall.CLERK,
                                new Destination(
                                        TinyHall.OTHER_LINE, Optional.empty(), Where.BY_TIME),
                                "clerk"));
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
    }

    @Test
    void withinTheirOwnLineOnlyAnotherWindowIsAChange() {
        var use = DeskInUse.open(1);
        use.does(DeskKey.PRIMARY);
        use.passes(SECOND);
        use.press(DeskKey.TRANSFER);
        use.choose(1);
        assertThat(Questions.choices(use.desk))
                .extracting(Choice::label)
                .containsExactly(new Label.AtWindow(TinyHall.OTHER_WINDOW));
    }

    @Test
    void whoWasServedGoesOnToTheNextStep() {
        var use = DeskInUse.serving(1);
        var ticket = use.desk.state().inHand().orElseThrow().id();
        use.press(DeskKey.TRANSFER);
        use.chooses(1, 2, 2);
        assertThat(last(use))
                .isEqualTo(
                        new ReferTicket(
                                ticket,
                                TinyHall.WINDOW,
                                TinyHall.CLERK,
                                new Destination(
                                        TinyHall.OTHER_LINE,
                                        Optional.of(TinyHall.OTHER_WINDOW),
                                        Where.BY_TIME)));
    }

    @Test
    void aClerkMayCallSomebodyOutOfTurnAndSaysWhy() {
        var use = DeskInUse.open(3);
        var third = QueueView.of(use.desk).waiting().get(2).id();
        use.press(DeskKey.CHOOSE);
        use.choose(3);
        assertThat(use.sent).as("nobody is called without a reason").hasSize(1);
        use.chooses(2);
        assertThat(last(use))
                .isEqualTo(new CallChosen(third, TinyHall.WINDOW, TinyHall.CLERK, "infant"));
        assertThat(use.desk.state().inHand().orElseThrow().number()).hasToString("A003");
    }

    @Test
    void theListIsTurnedPageByPage() {
        var use = DeskInUse.open(10);
        use.press(DeskKey.CHOOSE);
        use.choose(Questions.MORE);
        assertThat(Questions.firstRow(use.desk)).isEqualTo(Questions.ROWS);
        use.chooses(2, 1);
        assertThat(use.desk.state().inHand().orElseThrow().number()).hasToString("A010");
    }

    @Test
    void whereNobodyWaitsAPassedNumberCanBeChosen() {
        var use = DeskInUse.open(1);
        use.does(DeskKey.PRIMARY);
        use.passes(DeskKeys.PASS_GAP);
        use.does(DeskKey.PASS);
        use.press(DeskKey.CHOOSE);
        assertThat(use.desk.look().tab()).isEqualTo(Look.Tab.PASSED);
        use.chooses(1, 3);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Called.class);
    }

    @Test
    void aQuestionClosesWhenItsAnswerIsGone() {
        var use = DeskInUse.open(1);
        use.press(DeskKey.CHOOSE);
        use.choose(1);
        assertThat(use.desk.look().question()).isInstanceOf(Question.WhyChosen.class);
        var gone = QueueView.of(use.desk).waiting().getFirst().id();
        use.hall.tell(use.now(), new Withdrawn(gone, "left"));
        use.hear();
        assertThat(use.desk.look().isAsking()).isFalse();
        use.choose(1);
        assertThat(use.sent).hasSize(1);
    }

    @Test
    void theSameKeyAndEscapeTakeAQuestionBack() {
        var use = DeskInUse.open(2);
        for (var back : List.of(DeskKey.CHOOSE, DeskKey.ESCAPE)) {
            use.press(DeskKey.CHOOSE);
            assertThat(use.desk.look().isAsking()).isTrue();
            use.press(back);
            assertThat(use.desk.look().isAsking()).isFalse();
        }
    }

    @Test
    void withoutTheHallOnlyThatIsAskedWhichNeedsNoAnswer() {
        var use = DeskInUse.serving(2);
        use.press(DeskKey.HOLD);
        use.passesInSilence(Duration.ofSeconds(10));
        assertThat(use.desk.look().isAsking()).isTrue();
        use.press(DeskKey.NOTE);
        use.press(DeskKey.ESCAPE);
        use.press(DeskKey.NOTE);
        assertThat(use.desk.look().isAsking()).isFalse();
        assertThat(DeskKeys.stateOf(use.desk, DeskKey.NOTE)).isEqualTo(new KeyState.Dashed());
    }

    @Test
    void aSeniorMayBeChosenLikeAnybody() {
        var use = DeskInUse.open(1);
        use.hall.issue(use.now(), PriorityClass.SENIOR, "SB-0001");
        use.hear();
        use.press(DeskKey.CHOOSE);
        assertThat(Questions.choices(use.desk)).hasSize(2);
    }

    private static HallCommand last(DeskInUse use) {
        return use.sent.getLast().command();
    }
}

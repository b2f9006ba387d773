package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.HolderView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeskFlowTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void oneKeyLeadsAPersonThroughTheWindow() {
        var use = DeskInUse.open(2);
        for (int i = 0; i < 3; i++) {
            use.does(DeskKey.PRIMARY);
            use.passes(SECOND);
        }
        assertThat(commands(use))
                .hasExactlyElementsOfTypes(
                        OpenWindow.class, CallNext.class, StartServing.class, FinishServing.class);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
        assertThat(EndedTurn.latest(use.desk, 3))
                .singleElement()
                .extracting(EndedTurn::number)
                .hasToString("A001");
    }

    @Test
    void aDoublePressIsOneCommand() {
        var use = DeskInUse.open(2);
        use.does(DeskKey.PRIMARY);
        use.passes(Duration.ofMillis(799));
        use.press(DeskKey.PRIMARY);
        assertThat(last(use)).isInstanceOf(CallNext.class);
        use.passes(Duration.ofMillis(1));
        use.press(DeskKey.PRIMARY);
        assertThat(last(use)).isInstanceOf(StartServing.class);
    }

    @Test
    void finishingMayCallTheNextAtOnce() {
        var use = DeskInUse.serving(2);
        use.does(DeskKey.FINISH_AND_CALL);
        assertThat(use.desk.state())
                .isInstanceOfSatisfying(
                        DeskState.Called.class,
                        called ->
                                assertThat(called.ticket().number())
                                        .isEqualTo(new TicketNumber("A", 2, 3)));
        assertThat(use.sent.stream().map(DeskEffect.Send::id).distinct()).hasSize(5);
    }

    @Test
    void finishingTheLastPersonCallsNobody() {
        var use = DeskInUse.serving(1);
        use.does(DeskKey.FINISH_AND_CALL);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
        assertThat(last(use)).isInstanceOf(FinishServing.class);
    }

    @Test
    void aNumberIsRecalledThreeTimesAtMostAndNotTooSoon() {
        var use = DeskInUse.open(1);
        use.does(DeskKey.PRIMARY);
        assertThat(DeskKeys.stateOf(use.desk, DeskKey.RECALL)).isEqualTo(new KeyState.Soon(10));
        for (int i = 0; i < DeskKeys.MOST_RECALLS; i++) {
            use.passes(Duration.ofSeconds(9));
            use.press(DeskKey.RECALL);
            use.passes(SECOND);
            use.does(DeskKey.RECALL);
        }
        use.passes(Duration.ofMinutes(1));
        use.does(DeskKey.RECALL);
        assertThat(commands(use)).filteredOn(RecallTicket.class::isInstance).hasSize(3);
    }

    @Test
    void aPersonHasTwentySecondsToCome() {
        var use = DeskInUse.open(1);
        use.does(DeskKey.PRIMARY);
        use.passes(Duration.ofSeconds(19));
        use.does(DeskKey.PASS);
        assertThat(last(use)).isInstanceOf(CallNext.class);
        use.passes(SECOND);
        use.does(DeskKey.PASS);
        assertThat(last(use)).isInstanceOf(PassTicket.class);
        assertThat(QueueView.of(use.desk).passed()).hasSize(1);
    }

    @Test
    void aPauseSaysWhy() {
        var use = DeskInUse.open(1);
        use.press(DeskKey.PAUSE);
        assertThat(use.desk.look().isAsking()).isTrue();
        use.choose(PauseReason.MEAL);
        use.answer(use.sent.getLast());
        use.hear();
        assertThat(last(use)).isEqualTo(new PauseWindow(TinyHall.WINDOW, TinyHall.CLERK, "meal"));
        assertThat(use.desk.state())
                .isEqualTo(new DeskState.Paused("meal", use.now(), Optional.empty()));
        use.does(DeskKey.PAUSE);
        assertThat(last(use)).isInstanceOf(ResumeWindow.class);
    }

    @Test
    void aPauseSaysWhenTheClerkIsBackAndCountsBeyondIt() {
        var use = DeskInUse.open(1);
        use.press(DeskKey.PAUSE);
        use.choose(PauseReason.SHORT_BREAK, BackIn.TEN);
        use.answer(use.sent.getLast());
        use.hear();
        var back = use.now().plus(Duration.ofMinutes(10));
        var paused = (DeskState.Paused) use.desk.state();
        assertThat(paused.backAt()).contains(back);
        assertThat(paused.overdue(back)).isEmpty();
        assertThat(paused.overdue(back.plusSeconds(70))).contains(Duration.ofSeconds(70));
    }

    @Test
    void aPauseWhileServingTakesNobodyAfterwards() {
        var use = DeskInUse.serving(2);
        use.press(DeskKey.PAUSE);
        use.choose(PauseReason.MEETING);
        use.answer(use.sent.getLast());
        use.hear();
        assertThat(use.desk.state())
                .isInstanceOfSatisfying(
                        DeskState.Serving.class, s -> assertThat(s.pausesAfter()).isTrue());
        use.does(DeskKey.FINISH_AND_CALL);
        use.does(DeskKey.PRIMARY);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Paused.class);
    }

    @Test
    void aReasonWithoutTheListIsNoPause() {
        var use = DeskInUse.open(1);
        use.choose(PauseReason.MEAL);
        assertThat(use.sent).hasSize(1);
    }

    @Test
    void thePersonIsThereWhileTheTicketIs() {
        var use = DeskInUse.open(2);
        use.does(DeskKey.PRIMARY);
        var ticket = use.desk.state().inHand().orElseThrow().id();
        assertThat(use.others).contains(new DeskEffect.LookUp(ticket, TinyHall.CLERK));
        use.happens(new DeskEvent.PersonCame(ticket, Optional.of(zhou()), use.now()));
        assertThat(use.desk.person().viewOf(ticket)).contains(zhou());
        use.passes(SECOND);
        use.does(DeskKey.PRIMARY);
        assertThat(use.desk.person().viewOf(ticket)).contains(zhou());
        use.passes(SECOND);
        use.does(DeskKey.PRIMARY);
        assertThat(use.desk.person()).isEqualTo(new Person.Nobody());
    }

    @Test
    void aPersonWhoComesTooLateIsNotShown() {
        var use = DeskInUse.open(2);
        use.does(DeskKey.PRIMARY);
        var ticket = use.desk.state().inHand().orElseThrow().id();
        use.passes(Duration.ofSeconds(20));
        use.does(DeskKey.PASS);
        use.happens(new DeskEvent.PersonCame(ticket, Optional.of(zhou()), use.now()));
        assertThat(use.desk.person()).isEqualTo(new Person.Nobody());
    }

    @Test
    void helpIsTakenFromTheOldestCall() {
        var use = DeskInUse.open(1);
        use.hall.tell(use.now(), new HelpRequested(TinyHall.KIOSK, "choose"));
        use.hear();
        use.passes(SECOND);
        assertThat(HelpView.of(use.desk))
                .isEqualTo(new HelpView.Wanted(TinyHall.KIOSK, "choose", SECOND));
        use.does(DeskKey.HELP);
        assertThat(last(use)).isEqualTo(new TakeHelp(TinyHall.KIOSK, TinyHall.WINDOW));
        assertThat(HelpView.of(use.desk)).isEqualTo(new HelpView.Mine(TinyHall.KIOSK));
    }

    @Test
    void theForecastIsThePersonWhoseWaitingCountsMost() {
        var use = DeskInUse.open(1);
        use.passes(Duration.ofMinutes(10));
        use.hall.issue(use.now(), PriorityClass.SENIOR, "SB-0001");
        use.passes(Duration.ofMinutes(30));
        use.hear();
        assertThat(use.desk.state())
                .isInstanceOfSatisfying(
                        DeskState.Idle.class,
                        idle ->
                                assertThat(idle.next().orElseThrow().ticket().number().text())
                                        .isEqualTo("A002"));
    }

    @Test
    void aWindowClosesFromTheListOfReasons() {
        var use = DeskInUse.open(0);
        use.press(DeskKey.PAUSE);
        use.does(DeskKey.CLOSE_WINDOW);
        assertThat(last(use)).isInstanceOf(CloseWindow.class);
        assertThat(use.desk.state()).isEqualTo(new DeskState.Closed());
    }

    private static HolderView zhou() {
        return new HolderView(
                IdentityKind.RESIDENT_CARD,
                "周*兰",
                "511***********002X",
                Optional.of(72),
                Optional.of(true));
    }

    private static List<HallCommand> commands(DeskInUse use) {
        return use.sent.stream().map(DeskEffect.Send::command).toList();
    }

    private static HallCommand last(DeskInUse use) {
        return use.sent.getLast().command();
    }
}

package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.CallReason.Basis;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whom a window may have: chosen by a clerk, not while they are elsewhere, not while all stands
/// still.
final class ChoosingTest {

    private static final CallNext NEXT = new CallNext(Sample.ONE, Sample.CLERK);
    private static final CallNext NEXT_AT_TWO = new CallNext(Sample.TWO, Sample.OTHER_CLERK);

    private final Desk desk = new Desk();

    private static CallChosen chosen(long ticket) {
        return new CallChosen(Sample.ticket(ticket), Sample.ONE, Sample.CLERK, "带着婴儿");
    }

    private void bothWindowsOpen() {
        desk.opens();
        desk.does(new OpenWindow(Sample.TWO, Sample.OTHER_CLERK));
    }

    private CallReason reason(long ticket) {
        return desk.at(ticket).turn().orElseThrow().reason();
    }

    @Test
    void aChosenCallSaysWhyAndWhomItOvertook() {
        desk.opens();
        desk.issues(1, "A");
        desk.issues(2, "A");
        desk.does(chosen(2)).already(chosen(2));
        assertThat(reason(2).chosenBecause()).contains("带着婴儿");
        assertThat(reason(2).basis()).contains(Basis.CHOSEN);
        assertThat(reason(2).overtook()).containsExactly(Sample.ticket(1));
        assertThat(desk.at(1).overtaken()).isOne();
        desk.refuses(chosen(1), Refusal.WINDOW_BUSY);
    }

    @Test
    void aChoiceNeedsAReasonAndSomebodyWhoWaits() {
        desk.opens();
        desk.issues(1, "A");
        desk.refuses(
                new CallChosen(Sample.ticket(1), Sample.ONE, Sample.CLERK, " "), Refusal.INVALID);
        desk.refuses(chosen(9), Refusal.UNKNOWN_TICKET);
        desk.does(Sample.take(2, "A")).refuses(chosen(2), Refusal.WRONG_STAGE);
        desk.issues(3, "B");
        desk.refuses(chosen(3), Refusal.NOT_SERVED_HERE);
        desk.refuses(
                new CallChosen(Sample.ticket(1), Sample.ONE, Sample.OTHER_CLERK, "熟人"),
                Refusal.OTHER_WINDOW);
    }

    @Test
    void aPassedNumberMayBeChosen() {
        desk.opens();
        desk.issues(1, "A");
        desk.does(NEXT).does(new PassTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(chosen(1));
        assertThat(desk.stage(1)).isEqualTo(TicketStage.CALLED);
        assertThat(desk.atWindowOne()).contains(Sample.ticket(1));
    }

    @Test
    void nobodyIsCalledToTwoWindows() {
        bothWindowsOpen();
        desk.does(Sample.take(1, "A", Sample.WANG)).prints(1);
        desk.does(Sample.take(2, "B", Sample.WANG)).prints(2);
        desk.does(NEXT);
        desk.refuses(NEXT_AT_TWO, Refusal.NOBODY_WAITING);
        desk.refuses(
                new CallChosen(Sample.ticket(2), Sample.TWO, Sample.OTHER_CLERK, "催"),
                Refusal.PERSON_ELSEWHERE);
        desk.issues(3, "B");
        desk.does(NEXT_AT_TWO);
        assertThat(reason(3).overtook()).isEmpty();
        assertThat(desk.at(2).overtaken()).isZero();
        desk.does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(new FinishServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(new PassTicket(Sample.ticket(3), Sample.TWO, Sample.OTHER_CLERK));
        desk.does(NEXT_AT_TWO);
        assertThat(desk.stage(2)).isEqualTo(TicketStage.CALLED);
    }

    @Test
    void aClerkCallsOnlyWhatTheyAreTrainedFor() {
        var trained =
                new Desk(
                        new Layout()
                                .clerks(new Clerk(Sample.OTHER_CLERK, List.of(new LineId("B"))))
                                .done());
        trained.issues(1, "A");
        trained.does(new OpenWindow(Sample.TWO, Sample.OTHER_CLERK));
        trained.refuses(NEXT_AT_TWO, Refusal.NOBODY_WAITING);
        trained.refuses(
                new CallChosen(Sample.ticket(1), Sample.TWO, Sample.OTHER_CLERK, "催"),
                Refusal.NOT_SERVED_HERE);
        trained.issues(2, "B");
        trained.does(NEXT_AT_TWO);
        assertThat(trained.stage(2)).isEqualTo(TicketStage.CALLED);
    }

    @Test
    void aStoppedHallCallsNobodyButEndsWhatItBegan() {
        bothWindowsOpen();
        desk.issues(1, "A");
        desk.issues(2, "A");
        desk.issues(3, "A");
        desk.does(NEXT).does(NEXT_AT_TWO);
        desk.does(
                new HoldTicket(
                        Sample.ticket(2), Sample.TWO, Sample.OTHER_CLERK, "", Optional.empty()));
        desk.does(new StopHall(Sample.CLERK, "火警"));
        desk.refuses(NEXT_AT_TWO, Refusal.HALL_STOPPED);
        desk.refuses(
                new CallChosen(Sample.ticket(3), Sample.TWO, Sample.OTHER_CLERK, "催"),
                Refusal.HALL_STOPPED);
        var back = new ResumeTicket(Sample.ticket(2), Sample.TWO, Sample.OTHER_CLERK);
        desk.refuses(back, Refusal.HALL_STOPPED);
        desk.does(new PassTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(new ResumeHall(Sample.CLERK)).does(back);
    }

    @Test
    void aClerkSitsAtOneWindow() {
        desk.opens();
        desk.refuses(new OpenWindow(Sample.TWO, Sample.CLERK), Refusal.CLERK_ELSEWHERE);
        assertThat(desk.state.window(Sample.TWO).clerk()).isEmpty();
    }

    @Test
    void aPauseSaysWhenTheClerkIsBack() {
        desk.opens();
        var back = Optional.of(desk.now.plus(Duration.ofMinutes(30)));
        var lunch = new PauseWindow(Sample.ONE, Sample.CLERK, "午休", back);
        desk.does(lunch).already(lunch);
        assertThat(desk.state.window(Sample.ONE).backAt()).isEqualTo(back);
        desk.does(new PauseWindow(Sample.ONE, Sample.CLERK, "午休"));
        assertThat(desk.state.window(Sample.ONE).backAt()).isEmpty();
    }
}

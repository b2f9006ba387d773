package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.GuideEndsHelp;
import cn.yimen.hall.wire.Helping.GuideTakesHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.server.support.Sample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CallingTest {

    private static final CallNext NEXT = new CallNext(Sample.ONE, Sample.CLERK);

    private final Desk desk = new Desk();

    @BeforeEach
    void aWindowAndTwoPeople() {
        desk.opens();
        desk.issues(1, "A");
        desk.issues(2, "A");
    }

    @Test
    void aTicketIsCalledServedAndFinished() {
        desk.does(NEXT);
        desk.does(new RecallTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        assertThat(desk.at(1).calls()).isEqualTo(2);
        desk.does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(new FinishServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(new RateService(Sample.ticket(1), 5, List.of("polite")));
        assertThat(desk.atWindowOne()).isEmpty();
        desk.refuses(new RateService(Sample.ticket(1), 1, List.of()), Refusal.ALREADY_RATED);
    }

    @Test
    void doubleTapsAreHarmless() {
        desk.does(NEXT);
        desk.refuses(NEXT, Refusal.WINDOW_BUSY);
        var start = new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK);
        desk.does(start).already(start);
        var finish = new FinishServing(Sample.ticket(1), Sample.ONE, Sample.CLERK);
        desk.does(finish).already(finish);
        desk.already(new OpenWindow(Sample.ONE, Sample.CLERK));
        assertThat(desk.stage(2)).isEqualTo(TicketStage.WAITING);
    }

    @Test
    void twoWindowsNeverGetTheSamePerson() {
        desk.does(new OpenWindow(Sample.TWO, Sample.OTHER_CLERK));
        desk.does(NEXT);
        desk.does(new CallNext(Sample.TWO, Sample.OTHER_CLERK));
        assertThat(desk.state.window(Sample.TWO).current()).contains(Sample.ticket(2));
        desk.refuses(
                new StartServing(Sample.ticket(1), Sample.TWO, Sample.OTHER_CLERK),
                Refusal.OTHER_WINDOW);
        desk.refuses(
                new PassTicket(Sample.ticket(1), Sample.ONE, Sample.OTHER_CLERK),
                Refusal.OTHER_WINDOW);
    }

    @Test
    void onlyTheClerkOfAnOpenWindowCalls() {
        desk.refuses(new CallNext(Sample.ONE, Sample.OTHER_CLERK), Refusal.OTHER_WINDOW);
        desk.refuses(new CallNext(Sample.TWO, Sample.CLERK), Refusal.WINDOW_NOT_OPEN);
        desk.refuses(new CallNext(new WindowId("99"), Sample.CLERK), Refusal.UNKNOWN_WINDOW);
        desk.does(new PauseWindow(Sample.ONE, Sample.CLERK, "午休"));
        desk.refuses(NEXT, Refusal.WINDOW_NOT_OPEN);
        desk.does(new ResumeWindow(Sample.ONE, Sample.CLERK)).does(NEXT);
    }

    @Test
    void aWindowWithSomebodyIsNotClosedNorTakenOver() {
        desk.does(NEXT);
        desk.refuses(new CloseWindow(Sample.ONE, Sample.CLERK), Refusal.WINDOW_BUSY);
        desk.refuses(new OpenWindow(Sample.ONE, Sample.OTHER_CLERK), Refusal.WINDOW_BUSY);
        desk.does(new PassTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(new OpenWindow(Sample.ONE, Sample.OTHER_CLERK));
        desk.does(new CloseWindow(Sample.ONE, Sample.OTHER_CLERK));
        desk.already(new CloseWindow(Sample.ONE, Sample.OTHER_CLERK));
        assertThat(desk.state.window(Sample.ONE).mode()).isEqualTo(Mode.CLOSED);
    }

    @Test
    void aPassedNumberRejoinsBehindThreeAtMostTwice() {
        desk.issues(3, "A");
        desk.issues(4, "A");
        desk.issues(5, "A");
        desk.does(NEXT).does(new PassTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(new RejoinQueue(Sample.ticket(1))).already(new RejoinQueue(Sample.ticket(1)));
        assertThat(desk.state.waitingIn(desk.at(1).line()))
                .extracting(ticket -> ticket.number().ordinal())
                .containsExactly(2, 3, 4, 1, 5);
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        desk.refuses(
                new FinishServing(Sample.ticket(1), Sample.ONE, Sample.CLERK), Refusal.WRONG_STAGE);
        desk.refuses(
                new RecallTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK), Refusal.WRONG_STAGE);
        desk.refuses(new RejoinQueue(Sample.ticket(9)), Refusal.UNKNOWN_TICKET);
        desk.refuses(new RateService(Sample.ticket(1), 5, List.of()), Refusal.WRONG_STAGE);
        desk.does(NEXT).does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.refuses(new WithdrawTicket(Sample.ticket(1), "走了"), Refusal.WRONG_STAGE);
    }

    @Test
    void anAcknowledgementBelongsToACallThatWasMade() {
        var shown = new AcknowledgeCall(Sample.ticket(1), 1, Acknowledgement.SHOWN);
        desk.refuses(shown, Refusal.WRONG_STAGE);
        desk.does(NEXT).does(shown).already(shown);
        desk.does(new AcknowledgeCall(Sample.ticket(1), 1, Acknowledgement.SPOKEN));
        desk.refuses(
                new AcknowledgeCall(Sample.ticket(1), 2, Acknowledgement.SHOWN),
                Refusal.WRONG_STAGE);
        assertThat(desk.at(1).turn().orElseThrow().acknowledged()).hasSize(2);
    }

    @Test
    void whyNothingWasSpokenIsKeptAndSaidOnce() {
        desk.does(NEXT);
        desk.does(silent(Silence.NO_DEVICE)).already(silent(Silence.DROPPED));
        assertThat(desk.at(1).turn().orElseThrow().acknowledged().getFirst().why())
                .contains(Silence.NO_DEVICE);
    }

    private static AcknowledgeCall silent(Silence why) {
        return new AcknowledgeCall(
                Sample.ticket(1),
                1,
                Acknowledgement.NOT_SPOKEN,
                Optional.of(why),
                Optional.of(List.of(new Place(List.of("1楼"), List.of()))));
    }

    @Test
    void helpIsTakenByOneWindow() {
        var take = new TakeHelp(Sample.KIOSK, Sample.ONE);
        desk.refuses(take, Refusal.WRONG_STAGE);
        desk.does(new RequestHelp("choose")).already(new RequestHelp("choose"));
        desk.does(take).already(take);
        desk.refuses(new TakeHelp(Sample.KIOSK, Sample.TWO), Refusal.OTHER_WINDOW);
        desk.does(new RequestHelp("print"));
    }

    @Test
    void helpEndsByWhoWentThereOrByTheMachine() {
        var end = new EndHelp(Sample.KIOSK, Sample.ONE);
        desk.already(end);
        desk.already(new CancelHelp());
        desk.does(new RequestHelp("choose")).does(new TakeHelp(Sample.KIOSK, Sample.ONE));
        desk.refuses(new EndHelp(Sample.KIOSK, Sample.TWO), Refusal.OTHER_WINDOW);
        desk.does(end).already(end);
        assertThat(desk.state.helpCalls()).isEmpty();
        desk.does(new RequestHelp("print")).does(new CancelHelp());
        assertThat(desk.state.helpCalls()).isEmpty();
    }

    @Test
    void aGuideWithoutAWindowGoesToHelp() {
        var guide = new ClerkId("0601");
        var take = new GuideTakesHelp(Sample.KIOSK, guide);
        desk.refuses(take, Refusal.WRONG_STAGE);
        desk.does(new RequestHelp("choose")).does(take).already(take);
        assertThat(desk.state.helpCalls().values())
                .singleElement()
                .satisfies(call -> assertThat(call.guide()).contains(guide))
                .satisfies(call -> assertThat(call.waits()).isFalse());
        desk.refuses(new TakeHelp(Sample.KIOSK, Sample.ONE), Refusal.OTHER_WINDOW);
        desk.refuses(new EndHelp(Sample.KIOSK, Sample.ONE), Refusal.OTHER_WINDOW);
        var other = new ClerkId("0602");
        desk.refuses(new GuideTakesHelp(Sample.KIOSK, other), Refusal.OTHER_WINDOW);
        desk.refuses(new GuideEndsHelp(Sample.KIOSK, other), Refusal.OTHER_WINDOW);
        desk.does(new GuideEndsHelp(Sample.KIOSK, guide));
        assertThat(desk.state.helpCalls()).isEmpty();
    }

    @Test
    void aDeviceThatSaysTheSameAgainMakesNoEvent() {
        var out = new ReportDevice("printer", "NOT_READY", List.of("PAPER_OUT"));
        desk.does(out).already(out);
        desk.does(new ReportDevice("printer", "READY", List.of()));
    }

    @Test
    void valuesOutOfBoundsAreRefusedAndChangeNothing() {
        var before = desk.state;
        var tooLong = "x".repeat(201);
        desk.refuses(new RateService(Sample.ticket(1), -1, List.of()), Refusal.INVALID);
        desk.refuses(new RateService(Sample.ticket(1), 6, List.of()), Refusal.INVALID);
        desk.refuses(new WithdrawTicket(Sample.ticket(1), tooLong), Refusal.INVALID);
        var aboutSomebody = "家属在等，电话13808719527";
        desk.refuses(new WithdrawTicket(Sample.ticket(1), aboutSomebody), Refusal.INVALID);
        desk.refuses(new RequestHelp("free text of a person"), Refusal.INVALID);
        desk.refuses(
                new AcknowledgeCall(Sample.ticket(1), -3, Acknowledgement.SHOWN), Refusal.INVALID);
        assertThat(
                        desk.decide(
                                new CommandEnvelope(
                                        Sample.command(99), new DeviceId("K 1\n"), NEXT)))
                .isEqualTo(Decision.refused(Refusal.INVALID));
        assertThat(desk.state).isEqualTo(before);
    }
}

package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.Beside.NoteTicket;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ServeTogether;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Holding, sending on, serving together. Window 1 serves line A; window 2 serves A and B.
final class MoveTest {

    private static final CallNext NEXT = new CallNext(Sample.ONE, Sample.CLERK);
    private static final CallNext NEXT_AT_TWO = new CallNext(Sample.TWO, Sample.OTHER_CLERK);
    private static final HoldTicket HOLD =
            new HoldTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK, "复印", Optional.empty());
    private static final ResumeTicket RESUME =
            new ResumeTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK);

    private final Desk desk = new Desk();

    @BeforeEach
    void twoWindowsAndThreePeople() {
        desk.opens();
        desk.does(new OpenWindow(Sample.TWO, Sample.OTHER_CLERK));
        desk.issues(1, "A");
        desk.now = desk.now.plusSeconds(60);
        desk.issues(2, "A");
        desk.issues(3, "B");
    }

    private static Destination to(String line, Where where) {
        return new Destination(new LineId(line), Optional.empty(), where);
    }

    private static Destination toWindow(String line, WindowId window) {
        return new Destination(new LineId(line), Optional.of(window), Where.BY_TIME);
    }

    private static TransferTicket transfer(long ticket, Destination to) {
        return new TransferTicket(Sample.ticket(ticket), Sample.ONE, Sample.CLERK, to, "选错了");
    }

    private void serveFirst() {
        desk.does(NEXT).does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
    }

    @Test
    void whoFetchesACopyComesBackToBeServedOn() {
        serveFirst();
        desk.does(HOLD).already(HOLD);
        assertThat(desk.atWindowOne()).isEmpty();
        desk.does(NEXT).refuses(RESUME, Refusal.WINDOW_BUSY);
        desk.does(new ResumeTicket(Sample.ticket(1), Sample.TWO, Sample.OTHER_CLERK));
        assertThat(desk.stage(1)).isEqualTo(TicketStage.SERVING);
        desk.refuses(HOLD, Refusal.OTHER_WINDOW);
        desk.does(new FinishServing(Sample.ticket(1), Sample.TWO, Sample.OTHER_CLERK));
    }

    @Test
    void aNoteStaysWithItsTicketWhereverItGoesAndHoldsNoPersonsNumbers() {
        var note = new NoteTicket(Sample.ticket(1), "轮椅，请到低位窗口", Sample.CLERK);
        desk.does(note).already(note);
        desk.refuses(
                new NoteTicket(Sample.ticket(1), "身份证 53010219410101121X", Sample.CLERK),
                Refusal.INVALID);
        serveFirst();
        desk.does(transfer(1, to("B", Where.BY_TIME)));
        assertThat(desk.state.ticket(Sample.ticket(1)).flatMap(Ticket::note))
                .get()
                .extracting(Ticket.Note::text)
                .isEqualTo("轮椅，请到低位窗口");
        desk.does(new NoteTicket(Sample.ticket(1), "", Sample.OTHER_CLERK));
        assertThat(desk.state.ticket(Sample.ticket(1)).flatMap(Ticket::note)).isEmpty();
        desk.refuses(new NoteTicket(Sample.ticket(9), "x", Sample.CLERK), Refusal.UNKNOWN_TICKET);
    }

    @Test
    void onlyAHeldTicketIsResumedOnlyWhereItsLineIsServed() {
        desk.refuses(RESUME, Refusal.WRONG_STAGE);
        desk.refuses(
                new ResumeTicket(Sample.ticket(9), Sample.ONE, Sample.CLERK),
                Refusal.UNKNOWN_TICKET);
        desk.does(new CallChosen(Sample.ticket(3), Sample.TWO, Sample.OTHER_CLERK, "催"));
        desk.does(
                new HoldTicket(
                        Sample.ticket(3), Sample.TWO, Sample.OTHER_CLERK, "", Optional.empty()));
        desk.refuses(
                new ResumeTicket(Sample.ticket(3), Sample.ONE, Sample.CLERK),
                Refusal.NOT_SERVED_HERE);
    }

    @Test
    void aWindowClosesOverItsHeldTicketsAndAnotherResumesThem() {
        serveFirst();
        desk.does(HOLD).does(new CloseWindow(Sample.ONE, Sample.CLERK));
        desk.refuses(RESUME, Refusal.WINDOW_NOT_OPEN);
        desk.does(new ResumeTicket(Sample.ticket(1), Sample.TWO, Sample.OTHER_CLERK));
    }

    @Test
    void aHeldTicketIsGoneTheNextDay() {
        serveFirst();
        desk.does(HOLD);
        desk.now = desk.now.plus(Duration.ofDays(1));
        desk.ticks();
        desk.refuses(RESUME, Refusal.UNKNOWN_TICKET);
        assertThat(desk.atWindowOne()).isEmpty();
    }

    @Test
    void whoChoseTheWrongLineWaitsInTheRightOne() {
        desk.does(NEXT).does(transfer(1, to("B", Where.FRONT)));
        desk.already(transfer(1, to("B", Where.FRONT)));
        assertThat(desk.atWindowOne()).isEmpty();
        assertThat(desk.state.waitingIn(new LineId("B")))
                .extracting(Ticket::id)
                .containsExactly(Sample.ticket(1), Sample.ticket(3));
    }

    @Test
    void whoOnlyWaitsIsSentOnByAnyClerkAlsoWithinTheLine() {
        desk.does(transfer(1, to("A", Where.BACK)));
        desk.already(transfer(1, to("A", Where.BACK)));
        assertThat(desk.state.waitingIn(new LineId("A")))
                .extracting(Ticket::id)
                .containsExactly(Sample.ticket(2), Sample.ticket(1));
        desk.refuses(
                new TransferTicket(
                        Sample.ticket(2), Sample.ONE, new ClerkId("0999"), to("B", Where.BACK), ""),
                Refusal.OTHER_WINDOW);
    }

    @Test
    void whosePaperIsOnTheWayIsPartOfTheLine() {
        desk.does(Sample.take(4, "A"));
        desk.does(transfer(2, to("A", Where.BACK)));
        desk.already(transfer(2, to("A", Where.BACK)));
        desk.prints(4);
        assertThat(desk.state.waitingIn(new LineId("A")))
                .extracting(Ticket::id)
                .containsExactly(Sample.ticket(1), Sample.ticket(4), Sample.ticket(2));
    }

    @Test
    void whoIsAtAnotherWindowIsNotSentOn() {
        desk.does(NEXT_AT_TWO);
        desk.refuses(transfer(1, to("B", Where.BACK)), Refusal.OTHER_WINDOW);
    }

    @Test
    void nobodyIsSentWhereNobodyServes() {
        desk.refuses(transfer(1, to("X", Where.BACK)), Refusal.UNKNOWN_LINE);
        desk.refuses(transfer(1, to("D", Where.BACK)), Refusal.NO_WINDOW);
        desk.refuses(transfer(1, toWindow("A", new WindowId("99"))), Refusal.UNKNOWN_WINDOW);
        desk.refuses(transfer(1, toWindow("B", Sample.ONE)), Refusal.NOT_SERVED_HERE);
        serveFirst();
        desk.refuses(
                new ReferTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK, to("D", Where.BACK)),
                Refusal.NO_WINDOW);
    }

    @Test
    void whoIsSentToAWindowIsCalledThereOnly() {
        desk.does(transfer(1, toWindow("A", Sample.TWO)));
        desk.does(NEXT);
        assertThat(desk.atWindowOne()).contains(Sample.ticket(2));
        desk.does(NEXT_AT_TWO);
        assertThat(desk.state.window(Sample.TWO).current()).contains(Sample.ticket(1));
    }

    @Test
    void aWindowThatClosedKeepsNobodyForItself() {
        desk.does(transfer(1, toWindow("A", Sample.TWO)));
        var chosen = new CallChosen(Sample.ticket(1), Sample.ONE, Sample.CLERK, "2 号窗口关了");
        desk.refuses(chosen, Refusal.OTHER_WINDOW);
        desk.does(new CloseWindow(Sample.TWO, Sample.OTHER_CLERK));
        desk.does(NEXT);
        assertThat(desk.atWindowOne()).contains(Sample.ticket(1));
    }

    @Test
    void whoIsDoneHereGoesOnToTheNextStep() {
        var refer =
                new ReferTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK, to("B", Where.BACK));
        desk.does(NEXT).refuses(refer, Refusal.WRONG_STAGE);
        desk.does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(refer).already(refer);
        assertThat(desk.at(1).steps()).isOne();
        assertThat(desk.atWindowOne()).isEmpty();
    }

    @Test
    void twoAreServedTogetherAndTheWindowIsFreeAfterTheLast() {
        var together = new ServeTogether(Sample.ticket(2), Sample.ONE, Sample.CLERK);
        desk.refuses(together, Refusal.WRONG_STAGE);
        serveFirst();
        desk.does(together).already(together);
        desk.refuses(
                new ServeTogether(Sample.ticket(3), Sample.ONE, Sample.CLERK),
                Refusal.NOT_SERVED_HERE);
        desk.does(new FinishServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.refuses(NEXT, Refusal.WINDOW_BUSY);
        desk.refuses(new CloseWindow(Sample.ONE, Sample.CLERK), Refusal.WINDOW_BUSY);
        desk.does(new FinishServing(Sample.ticket(2), Sample.ONE, Sample.CLERK));
        assertThat(desk.atWindowOne()).isEmpty();
    }

    @Test
    void whoIsElsewhereIsNotServedTogetherHere() {
        desk.does(Sample.take(4, "A", Sample.WANG)).prints(4);
        desk.does(Sample.take(5, "B", Sample.WANG)).prints(5);
        desk.does(new CallChosen(Sample.ticket(5), Sample.TWO, Sample.OTHER_CLERK, "急"));
        serveFirst();
        desk.refuses(
                new ServeTogether(Sample.ticket(4), Sample.ONE, Sample.CLERK),
                Refusal.PERSON_ELSEWHERE);
    }
}

package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TakingTest {

    private final Desk desk = new Desk();

    @Test
    void numbersAreContinuousWithinLineAndDay() {
        assertThat(desk.issues(1, "A").number().text()).isEqualTo("A001");
        assertThat(desk.issues(2, "B").number().text()).isEqualTo("B001");
        assertThat(desk.issues(3, "A").number().text()).isEqualTo("A002");
        assertThat(desk.at(3).token()).isEqualTo("TA002");
    }

    @Test
    void aNewDayStartsAgainWithOneAndNeverGoesBack() {
        desk.issues(1, "A");
        desk.now = desk.now.plus(Duration.ofDays(1));
        desk.ticks();
        assertThat(desk.issues(2, "A").number().text()).isEqualTo("A001");
        assertThat(BusinessDay.due(desk.state, desk.now)).isEmpty();
        assertThat(BusinessDay.due(desk.state, Sample.MORNING)).isEmpty();
    }

    @Test
    void theDayBeginsAtMidnightOfTheHallAndNotOfGreenwich() {
        var beforeMidnight = Sample.MORNING.plus(Duration.ofHours(14)).plusSeconds(3599);
        assertThat(BusinessDay.due(desk.state, beforeMidnight)).isEmpty();
        assertThat(BusinessDay.due(desk.state, beforeMidnight.plusSeconds(1)))
                .hasValueSatisfying(
                        opened -> assertThat(opened.day()).isEqualTo(Sample.DAY.plusDays(1)));
    }

    @Test
    void aPersonWithALiveNumberOfTheLineIsSentToIt() {
        desk.does(Sample.take(1, "A", Sample.WANG));
        assertThat(desk.decide(Sample.take(2, "A", Sample.WANG)))
                .isEqualTo(Decision.refused(Refusal.LIVE_TICKET, Sample.ticket(1)));
        desk.does(Sample.take(3, "B", Sample.WANG));
        desk.does(Sample.take(4, "A", Sample.LI));
        desk.does(new WithdrawTicket(Sample.ticket(1), "走了"));
        desk.does(Sample.take(5, "A", Sample.WANG));
    }

    @Test
    void whoWasPassedTooOftenMayTakeANewNumber() {
        desk.opens();
        desk.does(Sample.take(1, "A", Sample.WANG));
        desk.does(new ReportPrint(Sample.ticket(1), PrintResult.PRINTED, ""));
        for (int times = 0; times < 2; times++) {
            pass();
            desk.refuses(Sample.take(9, "A", Sample.WANG), Refusal.LIVE_TICKET);
            desk.does(new RejoinQueue(Sample.ticket(1)));
        }
        pass();
        desk.refuses(new RejoinQueue(Sample.ticket(1)), Refusal.PASSED_TOO_OFTEN);
        desk.does(Sample.take(2, "A", Sample.WANG));
    }

    private void pass() {
        desk.does(new CallNext(Sample.ONE, Sample.CLERK));
        desk.does(new PassTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK));
    }

    @Test
    void whoIsSeventyIsASenior() {
        desk.does(Sample.take(1, "A", Sample.LI));
        desk.does(Sample.take(2, "A", Sample.WANG));
        desk.does(Sample.take(3, "A"));
        assertThat(desk.at(1).priority()).isEqualTo(PriorityClass.SENIOR);
        assertThat(desk.at(2).priority()).isEqualTo(PriorityClass.ORDINARY);
        assertThat(desk.at(3).identity()).isEqualTo(IdentityKind.NONE);
    }

    @Test
    void severalItemsOfOneLineAreOneTicket() {
        var items = List.of(Sample.code("A"), Sample.code("A"));
        desk.does(new TakeNumber(Sample.ticket(1), items, Optional.empty()));
        var mixed = List.of(Sample.code("A"), Sample.code("B"));
        desk.refuses(
                new TakeNumber(Sample.ticket(2), mixed, Optional.empty()), Refusal.SEVERAL_LINES);
    }

    @Test
    void anUnknownItemALineWithoutWindowAndAFullLineAreRefused() {
        var unknown = List.of(new ItemCode("NO-SUCH"));
        desk.refuses(
                new TakeNumber(Sample.ticket(1), unknown, Optional.empty()), Refusal.UNKNOWN_ITEM);
        desk.refuses(Sample.take(1, "D"), Refusal.NO_WINDOW);
        for (int n = 1; n <= 3; n++) {
            desk.does(Sample.take(n, "C"));
        }
        desk.refuses(Sample.take(4, "C"), Refusal.CAPACITY_USED_UP);
    }

    @Test
    void theSameTicketUnderAnotherCommandIsNoSecondNumber() {
        desk.does(Sample.take(1, "A"));
        desk.already(Sample.take(1, "A"));
        assertThat(desk.state.line(desk.at(1).line()).lastOrdinal()).isEqualTo(1);
    }

    @Test
    void aReservedNumberIsNotCalledBeforeItsPaperIsKnown() {
        desk.opens();
        desk.does(Sample.take(1, "A"));
        desk.refuses(new CallNext(Sample.ONE, Sample.CLERK), Refusal.NOBODY_WAITING);
        desk.does(new ReportPrint(Sample.ticket(1), PrintResult.UNKNOWN, "TIMEOUT"));
        desk.does(new CallNext(Sample.ONE, Sample.CLERK));
    }

    @Test
    void paperThatSurelyCameOutIsNotTakenAwayByAFailedReprint() {
        desk.issues(1, "A");
        desk.already(new ReportPrint(Sample.ticket(1), PrintResult.NOT_PRINTED_UNSEEN, "JAM"));
        desk.already(new ReportPrint(Sample.ticket(1), PrintResult.UNKNOWN, "JAM"));
        assertThat(desk.stage(1)).isEqualTo(TicketStage.WAITING);
    }

    @Test
    void aNumberThatNobodyHoldsIsWithdrawn() {
        desk.does(Sample.take(1, "A"));
        desk.does(new ReportPrint(Sample.ticket(1), PrintResult.NOT_PRINTED_UNSEEN, "JAM"));
        assertThat(desk.stage(1)).isEqualTo(TicketStage.WITHDRAWN);
        desk.already(new ReportPrint(Sample.ticket(1), PrintResult.NOT_PRINTED_UNSEEN, "JAM"));
    }

    @Test
    void nobodyIsTakenFromAWindowBecauseOfPaper() {
        desk.opens();
        desk.does(Sample.take(1, "A"));
        desk.does(new ReportPrint(Sample.ticket(1), PrintResult.UNKNOWN, "TIMEOUT"));
        desk.does(new CallNext(Sample.ONE, Sample.CLERK));
        desk.refuses(
                new ReportPrint(Sample.ticket(1), PrintResult.NOT_PRINTED_UNSEEN, "JAM"),
                Refusal.WRONG_STAGE);
    }
}

package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PassedRule.Mode;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import org.junit.jupiter.api.Test;

/// Recalls, passed numbers, ticked items, granted priorities.
final class TurnTest {

    private static final CallNext NEXT = new CallNext(Sample.ONE, Sample.CLERK);
    private static final PassTicket PASS =
            new PassTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK);
    private static final RecallTicket RECALL =
            new RecallTicket(Sample.ticket(1), Sample.ONE, Sample.CLERK);

    private static Desk desk(Layout layout) {
        var desk = new Desk(layout.done());
        desk.opens();
        for (int n = 1; n <= 3; n++) {
            desk.issues(n, "A");
            desk.now = desk.now.plusSeconds(60);
        }
        return desk;
    }

    private static Desk desk(Mode mode) {
        return desk(new Layout().passed(new PassedRule(mode, 1, 1)));
    }

    @Test
    void aNumberIsNotCalledAgainAtOnceNorForEver() {
        var desk = desk(new Layout().calls(new CallRule(15, 3)));
        desk.does(NEXT).refuses(RECALL, Refusal.CALLED_TOO_OFTEN);
        desk.now = desk.now.plusSeconds(15);
        desk.does(RECALL).refuses(RECALL, Refusal.CALLED_TOO_OFTEN);
        desk.now = desk.now.plusSeconds(15);
        desk.does(RECALL);
        desk.now = desk.now.plusSeconds(15);
        desk.refuses(RECALL, Refusal.CALLED_TOO_OFTEN);
    }

    @Test
    void aClockThatWentBackDoesNotForbidARecall() {
        var desk = desk(new Layout().calls(new CallRule(15, 0)));
        desk.does(NEXT);
        desk.now = desk.now.minusSeconds(3600);
        desk.does(RECALL);
    }

    @Test
    void aKeptNumberHasItsOldPlaceAgain() {
        var desk = desk(Mode.KEEP);
        desk.does(NEXT).does(PASS).already(PASS);
        desk.does(new RejoinQueue(Sample.ticket(1)));
        assertThat(desk.state.waitingIn(desk.at(1).line()))
                .extracting(Ticket::id)
                .containsExactly(Sample.ticket(1), Sample.ticket(2), Sample.ticket(3));
        desk.does(NEXT).does(PASS);
        desk.refuses(new RejoinQueue(Sample.ticket(1)), Refusal.PASSED_TOO_OFTEN);
    }

    @Test
    void aVoidNumberIsOverWhenItIsPassed() {
        var desk = desk(Mode.VOID);
        desk.does(NEXT).does(PASS).already(PASS);
        assertThat(desk.stage(1)).isEqualTo(TicketStage.WITHDRAWN);
        assertThat(desk.at(1).timesPassed()).isOne();
        assertThat(desk.atWindowOne()).isEmpty();
        desk.refuses(new RejoinQueue(Sample.ticket(1)), Refusal.WRONG_STAGE);
        desk.refuses(new WithdrawTicket(Sample.ticket(9), "走了"), Refusal.UNKNOWN_TICKET);
    }

    @Test
    void whatWasPassedBeforeTheRuleChangedComesBack() {
        var desk = desk(Mode.REENTER);
        desk.does(NEXT).does(PASS);
        desk.apply(new Configured(new Layout().passed(new PassedRule(Mode.VOID, 1, 1)).done()));
        desk.does(new RejoinQueue(Sample.ticket(1)));
        assertThat(desk.state.waitingIn(desk.at(1).line()))
                .extracting(Ticket::id)
                .containsExactly(Sample.ticket(2), Sample.ticket(1), Sample.ticket(3));
    }

    @Test
    void onlyItemsOfATicketThatIsServedAreTicked() {
        var desk = desk(new Layout());
        var tick = new TickItem(Sample.ticket(1), Sample.code("A"), Sample.ONE, Sample.CLERK);
        desk.does(NEXT).refuses(tick, Refusal.WRONG_STAGE);
        desk.does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.does(tick).already(tick);
        desk.refuses(
                new TickItem(Sample.ticket(1), Sample.code("B"), Sample.ONE, Sample.CLERK),
                Refusal.UNKNOWN_ITEM);
        assertThat(desk.at(1).done()).containsExactly(Sample.code("A"));
    }

    @Test
    void aProofThatWasSeenGivesPriority() {
        var desk = desk(new Layout());
        var grant =
                new GrantPriority(Sample.ticket(3), PriorityClass.SENIOR, Sample.CLERK, "见到老年证");
        desk.does(grant).already(grant);
        desk.now = desk.now.plusSeconds(600);
        desk.does(NEXT);
        assertThat(desk.atWindowOne()).contains(Sample.ticket(3));
        desk.refuses(
                new GrantPriority(Sample.ticket(1), PriorityClass.SENIOR, Sample.CLERK, ""),
                Refusal.INVALID);
        desk.does(new WithdrawTicket(Sample.ticket(2), "走了"));
        desk.refuses(
                new GrantPriority(Sample.ticket(2), PriorityClass.SENIOR, Sample.CLERK, "迟了"),
                Refusal.WRONG_STAGE);
    }
}

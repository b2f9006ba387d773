package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A desk whose commands get lost, are refused, or have no hall to go to.
final class DeskTroubleTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aCallThatNobodyAnswersIsRepeatedUnderItsId() {
        var use = DeskInUse.open(2);
        use.press(DeskKey.PRIMARY);
        var call = use.sent.getLast();
        use.loses(call);
        assertThat(use.desk.isDoubtful()).isTrue();
        assertThat(DeskKeys.stateOf(use.desk, DeskKey.PRIMARY)).isEqualTo(new KeyState.Dashed());
        use.passes(SECOND);
        assertThat(use.sent.getLast()).isEqualTo(call);
        use.answer(call);
        use.hear();
        assertThat(use.desk.errand().isNone()).isTrue();
        assertThat(use.desk.state().inHand().map(ticket -> ticket.number().text()))
                .contains("A001");
        assertThat(use.hall.carriedOut).filteredOn(CallNext.class::isInstance).hasSize(1);
    }

    @Test
    void anErrandLastsUntilTheStateHasIt() {
        var use = DeskInUse.open(2);
        use.press(DeskKey.PRIMARY);
        use.answer(use.sent.getLast());
        use.passes(SECOND);
        use.press(DeskKey.PRIMARY);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
        assertThat(use.sent).hasSize(2);
        use.hear();
        assertThat(use.desk.state()).isInstanceOf(DeskState.Called.class);
    }

    @Test
    void aRefusalIsToldAndForgotten() {
        var use = DeskInUse.open(1);
        use.press(DeskKey.PRIMARY);
        use.refuses(use.sent.getLast(), Refusal.NOBODY_WAITING);
        assertThat(use.desk.refused().map(Refused::why)).contains(Refusal.NOBODY_WAITING);
        assertThat(use.desk.errand().isNone()).isTrue();
        use.passes(Duration.ofSeconds(8));
        assertThat(use.desk.refused()).isEmpty();
    }

    @Test
    void withoutTheHallNobodyIsCalled() {
        var use = DeskInUse.open(2);
        use.passesInSilence(Duration.ofMillis(3001));
        assertThat(use.desk.isLive()).isFalse();
        use.press(DeskKey.PRIMARY);
        assertThat(use.sent).hasSize(1);
    }

    @Test
    void finishingWithoutTheHallIsSentWhenItIsBack() {
        var use = DeskInUse.serving(2);
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LOST, use.now()));
        use.passesInSilence(Duration.ofSeconds(10));
        int before = use.sent.size();
        use.press(DeskKey.PRIMARY);
        assertThat(use.sent).hasSize(before);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LIVE, use.now()));
        use.hear();
        use.happens(new DeskEvent.Tick(use.now()));
        var finish = use.sent.getLast();
        assertThat(finish.command()).isInstanceOf(FinishServing.class);
        use.answer(finish);
        use.hear();
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
        assertThat(use.desk.seat().deeds().isEmpty()).isTrue();
    }

    @Test
    void nothingElseIsSentBeforeTheAnswer() {
        var use = DeskInUse.open(2);
        use.press(DeskKey.PRIMARY);
        use.passes(SECOND);
        use.press(DeskKey.PRIMARY);
        use.press(DeskKey.PAUSE);
        assertThat(use.sent).hasSize(2);
    }

    @Test
    void aSendingThatNeverEndsIsRepeatedUnderItsId() {
        var use = DeskInUse.open(2);
        use.press(DeskKey.PRIMARY);
        use.passes(Duration.ofSeconds(9));
        assertThat(use.sent).hasSize(2);
        use.passes(SECOND);
        assertThat(use.sent).hasSize(3);
        assertThat(use.sent.getLast()).isEqualTo(use.sent.get(1));
    }
}

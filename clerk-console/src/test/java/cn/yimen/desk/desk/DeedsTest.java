package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignInAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a clerk does while the hall is away.
final class DeedsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void whatWasDoneAloneIsSentInItsOrderAndOnce() {
        var use = away();
        use.press(DeskKey.PRIMARY);
        use.passesInSilence(SECOND);
        use.press(DeskKey.PAUSE);
        use.choose(PauseReason.MEAL);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Paused.class);
        assertThat(use.desk.seat().deeds().all()).hasSize(2);
        int before = use.sent.size();
        isBack(use);
        answersAll(use, before);
        assertThat(use.sent.subList(before, use.sent.size()))
                .extracting(DeskEffect.Send::command)
                .hasExactlyElementsOfTypes(FinishServing.class, PauseWindow.class);
        assertThat(use.desk.seat().deeds().isEmpty()).isTrue();
        assertThat(settled(use)).hasSize(2);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Paused.class);
    }

    @Test
    void whoeverIsHeldAloneLeavesTheWindowFree() {
        var use = away();
        use.press(DeskKey.HOLD);
        use.choose(1);
        assertThat(use.kept).hasExactlyElementsOfTypes(Deed.class);
        assertThat(use.kept.getFirst().command()).isInstanceOf(HoldTicket.class);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
    }

    @Test
    void nobodyIsCalledAlone() {
        var use = away();
        use.press(DeskKey.FINISH_AND_CALL);
        assertThat(use.kept).isEmpty();
        use.press(DeskKey.PRIMARY);
        use.passesInSilence(SECOND);
        use.press(DeskKey.PRIMARY);
        use.press(DeskKey.CHOOSE);
        assertThat(use.kept).hasSize(1);
        assertThat(use.desk.look().isAsking()).isFalse();
    }

    @Test
    void aPauseThatWasTakenBackIsToldToo() {
        var use = away();
        use.press(DeskKey.PRIMARY);
        use.press(DeskKey.PAUSE);
        use.choose(PauseReason.MEAL);
        use.press(DeskKey.PAUSE);
        assertThat(use.kept).last().extracting(Deed::command).isInstanceOf(ResumeWindow.class);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
    }

    @Test
    void aKilledDeskSendsTheSameIdAgainAndTheHallDoesItOnce() {
        var use = away();
        use.press(DeskKey.PRIMARY);
        var deed = use.kept.getFirst();
        // The hall got it, and the desk was killed before it heard so.
        use.hall.answer(deed.id(), deed.command(), use.now());
        use.desk = Desk.of(use.desk.post(), use.now());
        use.happens(new DeskEvent.DeedsFound(List.of(deed), use.now()));
        int before = use.sent.size();
        isBack(use);
        answersAll(use, before);
        assertThat(use.sent.get(before).id()).isEqualTo(deed.id());
        assertThat(use.hall.carriedOut).filteredOn(FinishServing.class::isInstance).hasSize(1);
        assertThat(use.desk.seat().deeds().isEmpty()).isTrue();
    }

    @Test
    void whatTheHallDecidedOtherwiseStandsUntilItIsRead() {
        var use = away();
        use.press(DeskKey.PRIMARY);
        isBack(use);
        use.refuses(use.sent.getLast(), Refusal.WRONG_STAGE);
        use.passes(Duration.ofMinutes(5));
        var said = use.desk.refused().orElseThrow();
        assertThat(said.late()).contains(use.kept.getFirst());
        assertThat(said.why()).isEqualTo(Refusal.WRONG_STAGE);
        assertThat(use.desk.seat().deeds().isEmpty()).isTrue();
        use.press(DeskKey.ESCAPE);
        assertThat(use.desk.refused()).isEmpty();
    }

    @Test
    void aDeedUnderWayWhenTheLineGoesIsKeptUnderItsId() {
        var use = DeskInUse.serving(2);
        use.press(DeskKey.FINISH_AND_CALL);
        var finish = use.sent.getLast();
        use.passesInSilence(Duration.ofSeconds(5));
        assertThat(use.kept).extracting(Deed::id).containsExactly(finish.id());
        int before = use.sent.size();
        isBack(use);
        answersAll(use, before);
        assertThat(use.hall.carriedOut).filteredOn(CallNext.class::isInstance).hasSize(1);
    }

    @Test
    void aDeedWaitsForItsClerkWhereNobodyIsSignedIn() {
        var use = away();
        use.press(DeskKey.PRIMARY);
        isBack(use);
        use.refuses(use.sent.getLast(), Refusal.NOT_SIGNED_IN);
        assertThat(use.desk.seat().access().isOpen()).isFalse();
        assertThat(use.desk.seat().deeds().all()).hasSize(1);
        int before = use.sent.size();
        signedIn(use, new ClerkId("0555"));
        use.passes(SECOND);
        assertThat(use.sent).hasSize(before);
        use.desk = use.desk.with(use.desk.seat().with(Access.out()));
        signedIn(use, TinyHall.CLERK);
        use.passes(SECOND);
        assertThat(use.sent.getLast().id()).isEqualTo(use.kept.getFirst().id());
    }

    @Test
    void aLateAnswerSettlesWhatWasKept() {
        var use = DeskInUse.serving(2);
        use.press(DeskKey.PRIMARY);
        var finish = use.sent.getLast();
        use.passesInSilence(Duration.ofSeconds(5));
        var answer = new CommandAnswer.Accepted(List.of());
        use.happens(new DeskEvent.Answered(finish.id(), answer, use.now()));
        assertThat(settled(use)).containsExactly(new DeskEffect.Settle(finish.id()));
    }

    private static void signedIn(DeskInUse use, ClerkId clerk) {
        use.happens(new DeskEvent.SignInWished(clerk, "x", use.now()));
        use.happens(new DeskEvent.SignInEnded(clerk, Optional.of(welcome()), use.now()));
    }

    private static SignInAnswer welcome() {
        return new SignInAnswer.Welcome("token", StaffRole.CLERK);
    }

    private static DeskInUse away() {
        var use = DeskInUse.serving(3);
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LOST, use.now()));
        use.passesInSilence(Duration.ofSeconds(10));
        return use;
    }

    private static void isBack(DeskInUse use) {
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LIVE, use.now()));
        use.hear();
        use.happens(new DeskEvent.Tick(use.now()));
    }

    private static void answersAll(DeskInUse use, int from) {
        for (int i = from; i < use.sent.size(); i++) {
            use.answer(use.sent.get(i));
            use.hear();
            use.happens(new DeskEvent.Tick(use.now()));
        }
    }

    private static List<DeskEffect> settled(DeskInUse use) {
        return use.others.stream().filter(DeskEffect.Settle.class::isInstance).toList();
    }
}

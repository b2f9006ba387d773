package cn.yimen.desk.manager;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.manager.ManagerEvent.Answered;
import cn.yimen.desk.manager.ManagerEvent.HallChanged;
import cn.yimen.desk.manager.ManagerEvent.Heartbeat;
import cn.yimen.desk.manager.ManagerEvent.Tick;
import cn.yimen.desk.manager.ManagerEvent.Unanswered;
import cn.yimen.desk.manager.ManagerEvent.Wished;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.ToAll;
import cn.yimen.hall.wire.ToAll.DeclareEmergency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ManagerFlowTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");
    private static final ClerkId WHO = new ClerkId("0001");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final LineId B = new LineId("B");
    private static final WindowId FIVE = new WindowId("5");

    private final List<HallCommand> sent = new ArrayList<>();
    private final List<ManagerEffect> asked = new ArrayList<>();
    private ManagerDesk manager = ManagerDesk.of(WHO, NOW);
    private long ids;

    private static HallState hall(HallEvent... more) {
        var events = new ArrayList<HallEvent>(List.of(new Configured(DemoHall.config())));
        events.addAll(List.of(more));
        var state = HallState.empty();
        for (var event : events) {
            state = state.apply(new Recorded(state.seq() + 1, NOW, event));
        }
        return state;
    }

    private ManagerFlowTest given(HallState hall) {
        happens(new HallChanged(hall, NOW));
        happens(new Heartbeat(NOW, NOW));
        return this;
    }

    private void happens(ManagerEvent event) {
        var step = ManagerFlow.update(manager, event);
        manager = step.manager();
        asked.addAll(step.effects());
        step.effects().stream()
                .filter(ManagerEffect.Send.class::isInstance)
                .map(ManagerEffect.Send.class::cast)
                .forEach(send -> sent.add(send.command()));
    }

    private void wishes(Wish wish) {
        happens(new Wished(wish, new CommandId(new UUID(0x7000, ++ids)), manager.now()));
    }

    private void answered(CommandAnswer answer) {
        var open = (Errand.Open) manager.errand();
        happens(new Answered(open.id(), answer, manager.now()));
    }

    @Test
    void aLineIsClosedWithOnePress() {
        given(hall()).wishes(new Wish.CloseLine(B));
        assertThat(sent).containsExactly(new CloseLine(B, WHO, ""));
        answered(new CommandAnswer.Accepted(List.of()));
        assertThat(manager.errand()).isInstanceOf(Errand.Done.class);
    }

    @Test
    void aSecondPressWhileOneIsUnderWaySendsNothing() {
        given(hall()).wishes(new Wish.CloseLine(B));
        wishes(new Wish.CloseLine(B));
        wishes(new Wish.ReopenLine(B));
        assertThat(sent).hasSize(1);
    }

    @Test
    void nothingIsOrderedWhileTheHallIsAway() {
        given(hall());
        happens(new Tick(NOW.plusMillis(2_501)));
        assertThat(manager.isLive()).isFalse();
        wishes(new Wish.CloseLine(B));
        assertThat(sent).isEmpty();
        assertThat(manager.silence()).contains(Duration.ofMillis(2_501));
    }

    @Test
    void whatConcernsEverybodyWantsASecondWord() {
        given(hall()).wishes(new Wish.Declare(EmergencyKind.EVACUATE));
        assertThat(sent).isEmpty();
        wishes(new Wish.Back());
        wishes(new Wish.Confirm());
        assertThat(sent).as("taken back").isEmpty();
        wishes(new Wish.Declare(EmergencyKind.EVACUATE));
        wishes(new Wish.Confirm());
        assertThat(sent).containsExactly(new DeclareEmergency(EmergencyKind.EVACUATE, WHO));
    }

    @Test
    void everyScreenIsAskedForItsName() {
        given(hall()).wishes(new Wish.IdentifyScreens());
        assertThat(sent).containsExactly(new ToAll.IdentifyScreens(WHO));
    }

    @Test
    void aWindowIsWorkedInTheNameOfTheClerkWhoSitsThere() {
        given(hall(new WindowOpened(FIVE, CLERK))).wishes(new Wish.PauseWindow(FIVE));
        assertThat(sent)
                .containsExactly(
                        new PauseWindow(FIVE, CLERK, "other", Optional.empty(), Optional.of(WHO)));
        answered(new CommandAnswer.Accepted(List.of()));
        wishes(new Wish.CloseWindow(FIVE));
        wishes(new Wish.Confirm());
        assertThat(sent).endsWith(new CloseWindow(FIVE, CLERK, Optional.of(WHO)));
    }

    @Test
    void aWindowThatNobodyOpenedCannotBePaused() {
        given(hall()).wishes(new Wish.PauseWindow(FIVE));
        assertThat(sent).isEmpty();
    }

    @Test
    void aWindowTakesOtherLinesTheFirstChosenFirst() {
        given(hall()).wishes(new Wish.EditLines(FIVE));
        wishes(new Wish.ToggleLine(B));
        wishes(new Wish.SaveLines());
        assertThat(sent).as("a window without a line").isEmpty();
        wishes(new Wish.ToggleLine(new LineId("A")));
        wishes(new Wish.ToggleLine(B));
        wishes(new Wish.SaveLines());
        var config = ((ChangeConfig) sent.getFirst()).config();
        assertThat(config.window(FIVE).orElseThrow().lines()).containsExactly(new LineId("A"), B);
        assertThat(config.windows()).hasSameSizeAs(DemoHall.config().windows());
        assertThat(config.map()).isEqualTo(DemoHall.config().map());
    }

    @Test
    void aPolicyIsAdoptedOnlyWhenItIsMeant() {
        given(hall()).wishes(new Wish.ChangeRate(PriorityClass.SENIOR, 0.5));
        wishes(new Wish.ChangeLimit(-1));
        wishes(new Wish.SavePolicy());
        assertThat(sent).isEmpty();
        wishes(new Wish.Confirm());
        var rule = ((ChangeConfig) sent.getFirst()).config().priority();
        assertThat(rule.rate(PriorityClass.SENIOR)).isEqualTo(2.5);
        assertThat(rule.overtakeLimit()).isEqualTo(2);
        answered(new CommandAnswer.Refused(Refusal.INVALID, Optional.empty()));
        assertThat(manager.errand())
                .isEqualTo(new Errand.Refused(sent.getFirst(), Refusal.INVALID));
        assertThat(manager.draft()).as("still in hand").isInstanceOf(Draft.Policy.class);
    }

    @Test
    void aPolicyStaysWithinItsBounds() {
        given(hall());
        for (int i = 0; i < 30; i++) {
            wishes(new Wish.ChangeRate(PriorityClass.SENIOR, 0.5));
            wishes(new Wish.ChangeLimit(-1));
        }
        var rule = ((Draft.Policy) manager.draft()).rule();
        assertThat(rule.rate(PriorityClass.SENIOR)).isEqualTo(5);
        assertThat(rule.overtakeLimit()).isZero();
    }

    @Test
    void anOrderWithoutAnAnswerIsUnknownAndNotDone() {
        given(hall()).wishes(new Wish.CloseLine(B));
        var open = (Errand.Open) manager.errand();
        happens(new Unanswered(open.id(), NOW.plus(Duration.ofSeconds(20))));
        assertThat(manager.errand()).isInstanceOf(Errand.Unknown.class);
    }

    @Test
    void aPolicyIsTriedOnTodayBeforeItIsAdopted() {
        given(hall()).wishes(new Wish.ChangeLimit(-1));
        wishes(new Wish.PreviewPolicy());
        var asks = (ManagerEffect.AskWhatIf) asked.getLast();
        assertThat(asks.question().changes().getFirst().priority().orElseThrow().overtakeLimit())
                .isEqualTo(2);
        assertThat(sent).isEmpty();
        assertThat(manager.trial().stage()).isEqualTo(Trial.Stage.UNDER_WAY);
    }

    @Test
    void anAnswerToAnotherQuestionIsNoAnswer() {
        given(hall()).wishes(new Wish.AskTrial());
        var first = ((ManagerEffect.AskWhatIf) asked.getLast()).question();
        wishes(new Wish.TurnTrial(Wish.TurnTrial.Field.TIME, 1));
        wishes(new Wish.AskTrial());
        happens(new ManagerEvent.TrialAnswered(first, Optional.empty(), NOW));
        assertThat(manager.trial().stage()).isEqualTo(Trial.Stage.UNDER_WAY);
        var second = ((ManagerEffect.AskWhatIf) asked.getLast()).question();
        assertThat(second.changes().getFirst().at())
                .isEqualTo(first.changes().getFirst().at().plusMinutes(15));
        happens(new ManagerEvent.TrialAnswered(second, Optional.empty(), NOW));
        assertThat(manager.trial().stage()).isEqualTo(Trial.Stage.UNANSWERED);
    }

    @Test
    void anAlarmIsAcceptedAtTheLevelThatWasSeen() {
        given(hall()).wishes(new Wish.AcceptAlarm("wait-B", Level.ORANGE));
        assertThat(sent).containsExactly(new InHand.AcceptAlarm("wait-B", Level.ORANGE, WHO));
    }

    private void entered(SignInAnswer answer) {
        wishes(new Wish.SignIn(CLERK, "a secret word"));
        happens(new ManagerEvent.SignInEnded(CLERK, Optional.of(answer), manager.now()));
    }

    @Test
    void aHallWithAccountsWantsASupervisorBeforeAnyOrder() {
        given(hall());
        happens(new ManagerEvent.StaffRuleCame(true, NOW));
        wishes(new Wish.CloseLine(B));
        assertThat(sent).isEmpty();

        entered(new SignInAnswer.Wrong(4));
        assertThat(manager.access())
                .isEqualTo(new Access.Out(false, new Access.Said.Wrong(4), false));
        entered(new SignInAnswer.Welcome("session", StaffRole.SUPERVISOR));
        wishes(new Wish.CloseLine(B));

        assertThat(sent).containsExactly(new CloseLine(B, CLERK, ""));
    }

    @Test
    void aClerkMayLookAndOrderNothing() {
        given(hall());
        happens(new ManagerEvent.StaffRuleCame(true, NOW));
        entered(new SignInAnswer.Welcome("session", StaffRole.CLERK));
        wishes(new Wish.CloseLine(B));

        assertThat(manager.maySteer()).isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void whoSignsOutLeavesAndASessionThatEndedAsksAgain() {
        given(hall());
        happens(new ManagerEvent.StaffRuleCame(true, NOW));
        entered(new SignInAnswer.Welcome("session", StaffRole.SUPERVISOR));
        wishes(new Wish.CloseLine(B));
        answered(new CommandAnswer.Refused(Refusal.NOT_SIGNED_IN, Optional.empty()));
        assertThat(manager.access()).isEqualTo(Access.out());

        entered(new SignInAnswer.Welcome("session", StaffRole.SUPERVISOR));
        wishes(new Wish.SignOut());
        assertThat(manager.access()).isEqualTo(Access.out());
        assertThat(asked).contains(new ManagerEffect.SignOut());
    }

    @Test
    void aPasswordIsNoText() {
        assertThat(new Wish.SignIn(CLERK, "a secret word").toString()).doesNotContain("secret");
        assertThat(new ManagerEffect.SignIn(CLERK, "a secret word").toString())
                .doesNotContain("secret");
    }
}

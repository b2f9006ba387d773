package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.ItemDone;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a ticket's turn leaves behind on the ticket, at the window and on the boards.
final class TurnTest {

    private static final ItemCode ITEM = new ItemCode("SB-0001");

    private final Story story = new Story();

    @BeforeEach
    void opensTheDay() {
        story.tell(new DayOpened(Story.DAY));
    }

    private Instant now() {
        return story.events.getLast().at();
    }

    private void serve(int n) {
        story.call(n);
        story.tell(new ServingStarted(Story.ticket(n), Story.WINDOW, Story.CLERK));
    }

    private void pass(int n) {
        story.tell(new Passed(Story.ticket(n), Story.WINDOW, Story.CLERK, 1));
    }

    private Ticket.Turn turn(int n) {
        return story.at(n).turn().orElseThrow();
    }

    private Optional<TicketId> atTheWindow() {
        return story.state.window(Story.WINDOW).current();
    }

    private List<TicketId> onTheBoards() {
        return story.state.recentCalls().stream().map(RecentCall::ticket).toList();
    }

    @Test
    void aRecallIsCountedAndGoesToTheTopOfTheBoards() {
        story.issue(1);
        story.issue(2);
        story.call(1);
        var calledAt = now();
        pass(1);
        story.call(2);
        story.tell(new Recalled(Story.ticket(2), Story.WINDOW, Story.CLERK, 2));
        assertThat(story.at(2).calls()).isEqualTo(2);
        assertThat(turn(2).lastCalledAt()).isEqualTo(now());
        assertThat(turn(2).calledAt()).isEqualTo(now().minusSeconds(10));
        assertThat(turn(1).lastCalledAt()).isEqualTo(calledAt);
        assertThat(story.state.recentCalls().getFirst())
                .isEqualTo(
                        new RecentCall(
                                Story.ticket(2), story.at(2).number(), Story.WINDOW, 2, now()));
        assertThat(onTheBoards()).containsExactly(Story.ticket(2), Story.ticket(1));
    }

    @Test
    void theBoardsRememberTheLastTwelveCalls() {
        for (int n = 1; n <= 15; n++) {
            story.issue(n);
            story.call(n);
        }
        assertThat(onTheBoards())
                .containsExactlyElementsOf(
                        IntStream.range(0, 12).mapToObj(back -> Story.ticket(15 - back)).toList());
    }

    @Test
    void whoIsPassedLeavesTheWindowAndStaysOnTheBoards() {
        story.issue(1);
        story.call(1);
        pass(1);
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.PASSED);
        assertThat(story.at(1).timesPassed()).isEqualTo(1);
        assertThat(atTheWindow()).isEmpty();
        assertThat(onTheBoards()).containsExactly(Story.ticket(1));
    }

    @Test
    void whoGivesUpLeavesTheWindowAndTheBoards() {
        story.issue(1);
        story.issue(2);
        story.call(1);
        pass(1);
        story.call(2);
        story.tell(new Withdrawn(Story.ticket(2), "弃号"));
        assertThat(story.at(2).stage()).isEqualTo(TicketStage.WITHDRAWN);
        assertThat(atTheWindow()).isEmpty();
        assertThat(onTheBoards()).containsExactly(Story.ticket(1));
    }

    @Test
    void whoGivesUpWhileHeldIsHeldNoMore() {
        story.issue(1);
        serve(1);
        story.tell(new Held(Story.ticket(1), Story.WINDOW, Story.CLERK, "复印", Optional.empty()));
        story.tell(new Withdrawn(Story.ticket(1), "弃号"));
        assertThat(story.at(1).hold()).isEmpty();
    }

    @Test
    void aPassedNumberWhoseWindowHasAnotherPersonLeavesThemThere() {
        story.issue(1);
        story.issue(2);
        story.call(1);
        pass(1);
        story.call(2);
        story.tell(new Withdrawn(Story.ticket(1), "弃号"));
        assertThat(atTheWindow()).contains(Story.ticket(2));
    }

    @Test
    void aNumberThatTurnsOutNotPrintedLeavesTheWindow() {
        story.issue(1);
        story.call(1);
        story.tell(new NotPrinted(Story.ticket(1), Story.KIOSK, "PAPER_OUT", false));
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.WITHDRAWN);
        assertThat(story.at(1).paper()).isEqualTo(PaperState.NONE);
        assertThat(atTheWindow()).isEmpty();
    }

    @Test
    void aNumberThatIsDoneStaysDoneWhateverItsPaperWas() {
        story.issue(1);
        serve(1);
        story.tell(new Finished(Story.ticket(1), Story.WINDOW, Story.CLERK));
        story.tell(new NotPrinted(Story.ticket(1), Story.KIOSK, "PAPER_OUT", false));
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.FINISHED);
        assertThat(onTheBoards()).containsExactly(Story.ticket(1));
    }

    @Test
    void itemsAreTickedOffOnceEach() {
        story.issue(1);
        serve(1);
        story.tell(new ItemDone(Story.ticket(1), ITEM, Story.WINDOW, Story.CLERK));
        story.tell(new ItemDone(Story.ticket(1), ITEM, Story.WINDOW, Story.CLERK));
        assertThat(story.at(1).done()).containsExactly(ITEM);
    }

    @Test
    void whatScreensSayOfACallIsKeptWithIt() {
        story.issue(1);
        story.call(1);
        var shown = new CallAcknowledged(Story.ticket(1), 1, Story.KIOSK, Acknowledgement.SHOWN);
        story.tell(shown);
        assertThat(turn(1).acknowledged()).containsExactly(shown);
        story.tell(new ServingStarted(Story.ticket(1), Story.WINDOW, Story.CLERK));
        assertThat(turn(1).acknowledged()).containsExactly(shown);
    }

    @Test
    void priorityIsGrantedInPlace() {
        story.issue(1);
        story.issue(2);
        story.tell(
                new PriorityGranted(Story.ticket(1), PriorityClass.SENIOR, Story.CLERK, "见到老年证"));
        assertThat(story.at(1).priority()).isEqualTo(PriorityClass.SENIOR);
        assertThat(story.state.waitingIn(Story.LINE).getFirst().priority())
                .isEqualTo(PriorityClass.SENIOR);
    }

    @Test
    void theTimesOfATurnAreKept() {
        story.issue(1);
        serve(1);
        var started = now();
        story.tell(new Finished(Story.ticket(1), Story.WINDOW, Story.CLERK));
        assertThat(turn(1).startedAt()).contains(started);
        assertThat(turn(1).finishedAt()).contains(now());
        assertThat(turn(1).calledAt()).isEqualTo(started.minusSeconds(10));
    }

    @Test
    void whoIsResumedBeginsAnewAtTheOtherWindowForTheSameReason() {
        story.issue(1);
        serve(1);
        var reason = turn(1).reason();
        story.tell(new Held(Story.ticket(1), Story.WINDOW, Story.CLERK, "复印", Optional.empty()));
        var other = new WindowId("4");
        story.tell(new Resumed(Story.ticket(1), other, Story.CLERK));
        assertThat(turn(1).window()).isEqualTo(other);
        assertThat(turn(1).reason()).isEqualTo(reason);
        assertThat(turn(1).startedAt()).contains(now());
        assertThat(story.state.window(other).current()).contains(Story.ticket(1));
    }

    @Test
    void whoIsServedTogetherSaysHowLongTheyWaited() {
        story.issue(1);
        story.issue(2);
        serve(1);
        story.tell(new ServedTogether(Story.ticket(2), Story.WINDOW, Story.CLERK, Story.ticket(1)));
        assertThat(turn(2).reason().waitedSeconds()).isEqualTo(40);
        assertThat(story.at(2).stage()).isEqualTo(TicketStage.SERVING);
        assertThat(story.state.waitingCount()).isZero();
        assertThat(story.state.window(Story.WINDOW).has(Story.ticket(1))).isTrue();
        assertThat(story.state.window(Story.WINDOW).has(Story.ticket(2))).isTrue();
        assertThat(story.state.window(Story.WINDOW).has(Story.ticket(3))).isFalse();
    }

    @Test
    void whoIsServedTogetherMayLeaveFirst() {
        for (int n = 1; n <= 3; n++) {
            story.issue(n);
        }
        serve(1);
        for (int n = 2; n <= 3; n++) {
            story.tell(
                    new ServedTogether(
                            Story.ticket(n), Story.WINDOW, Story.CLERK, Story.ticket(1)));
        }
        story.tell(new Finished(Story.ticket(2), Story.WINDOW, Story.CLERK));
        assertThat(atTheWindow()).contains(Story.ticket(1));
        assertThat(story.state.window(Story.WINDOW).together()).containsExactly(Story.ticket(3));
    }

    @Test
    void aLineRemembersHowLongItsLastThirtyPeopleTook() {
        story.issue(1);
        serve(1);
        story.issue(2);
        story.tell(new Finished(Story.ticket(1), Story.WINDOW, Story.CLERK));
        for (int n = 2; n <= 31; n++) {
            if (n > 2) {
                story.issue(n);
            }
            serve(n);
            story.tell(new Finished(Story.ticket(n), Story.WINDOW, Story.CLERK));
            if (n == 30) {
                assertThat(story.state.line(Story.LINE).recentServiceSeconds())
                        .hasSize(30)
                        .startsWith(30);
            }
        }
        assertThat(story.state.line(Story.LINE).recentServiceSeconds())
                .hasSize(30)
                .containsOnly(10);
    }

    @Test
    void aWindowSaysWhyItPausesAndSinceWhen() {
        story.tell(new WindowOpened(Story.WINDOW, Story.CLERK));
        var back = Optional.of(Instant.ofEpochSecond(900));
        story.tell(new WindowPaused(Story.WINDOW, Story.CLERK, "取材料", back));
        var paused = story.state.window(Story.WINDOW);
        assertThat(paused.mode()).isEqualTo(WindowState.Mode.PAUSED);
        assertThat(paused.pauseReason()).isEqualTo("取材料");
        assertThat(paused.backAt()).isEqualTo(back);
        assertThat(paused.since()).isEqualTo(now());
        story.tell(new WindowResumed(Story.WINDOW, Story.CLERK));
        assertThat(story.state.window(Story.WINDOW).backAt()).isEmpty();
        assertThat(story.state.window(Story.WINDOW).pauseReason()).isEmpty();
    }
}

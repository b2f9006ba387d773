package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Places between places, turns that stop and go on, and windows with several people.
final class MovingTest {

    private static final LineId OTHER = new LineId("B");
    private final Story story = new Story();

    @BeforeEach
    void opensTheDay() {
        story.tell(new DayOpened(Story.DAY));
    }

    private List<String> waiting(LineId line) {
        return story.state.waitingIn(line).stream().map(t -> t.number().text()).toList();
    }

    private void serve(int n) {
        story.call(n);
        story.tell(new ServingStarted(Story.ticket(n), Story.WINDOW, Story.CLERK));
    }

    private void transfer(int n, LineId line, Where where) {
        story.tell(
                new Transferred(
                        Story.ticket(n),
                        Optional.empty(),
                        Story.CLERK,
                        new Destination(line, Optional.empty(), where),
                        "选错了"));
    }

    /// A number from a kiosk that was alone, given so many seconds after the epoch.
    private void handOver(int n, int ordinal, long issuedAtSecond) {
        story.tell(
                new Reserved(
                        new TicketId(new UUID(8, n)),
                        Story.DAY,
                        Story.LINE,
                        new TicketNumber("A", ordinal, 3),
                        List.of(new ItemCode("SB-0001")),
                        PriorityClass.ORDINARY,
                        IdentityKind.NONE,
                        Optional.<HolderRef>empty(),
                        Story.KIOSK,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.ofEpochSecond(issuedAtSecond)),
                        Optional.empty()));
        story.tell(new Printed(new TicketId(new UUID(8, n)), Story.KIOSK));
    }

    @Test
    void aHandedOverNumberStandsWhereItsTimeWouldHavePutIt() {
        story.issue(1);
        story.issue(2);
        story.issue(3);
        long between = story.at(2).issuedAt().getEpochSecond() + 1;
        handOver(1, 501, between);
        assertThat(waiting(Story.LINE)).containsExactly("A001", "A002", "A501", "A003");
        assertThat(story.state.line(Story.LINE).lastOrdinal()).isEqualTo(3);
    }

    @Test
    void hundredsFitBetweenTwoPlaces() {
        story.issue(1);
        story.issue(2);
        long between = story.at(1).issuedAt().getEpochSecond() + 1;
        IntStream.rangeClosed(1, 300).forEach(n -> handOver(n, 500 + n, between));
        assertThat(waiting(Story.LINE))
                .startsWith("A001", "A501", "A502")
                .endsWith("A799", "A800", "A002")
                .hasSize(302);
    }

    @Test
    void yesterdaysNumberHandedOverTodayIsNotHere() {
        story.tell(new DayOpened(Story.DAY.plusDays(1)));
        handOver(1, 501, 5);
        assertThat(story.state.tickets()).isEmpty();
        assertThat(waiting(Story.LINE)).isEmpty();
    }

    @Test
    void whoIsTransferredTakesTheAskedPlace() {
        for (int n = 1; n <= 3; n++) {
            story.issue(n);
        }
        transfer(3, Story.LINE, Where.FRONT);
        assertThat(waiting(Story.LINE)).containsExactly("A003", "A001", "A002");
        transfer(3, Story.LINE, Where.BY_TIME);
        assertThat(waiting(Story.LINE)).containsExactly("A001", "A002", "A003");
        transfer(1, Story.LINE, Where.BACK);
        assertThat(waiting(Story.LINE)).containsExactly("A002", "A003", "A001");
        transfer(2, OTHER, Where.BY_TIME);
        assertThat(waiting(Story.LINE)).containsExactly("A003", "A001");
        assertThat(waiting(OTHER)).containsExactly("A002");
    }

    @Test
    void whoIsTransferredLeavesTheWindow() {
        story.issue(1);
        serve(1);
        transfer(1, OTHER, Where.BACK);
        assertThat(story.state.window(Story.WINDOW).current()).isEmpty();
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.WAITING);
        assertThat(story.at(1).calls()).isZero();
    }

    @Test
    void whoIsReferredOnCountsAsServedHere() {
        story.issue(1);
        serve(1);
        story.tell(
                new Referred(
                        Story.ticket(1),
                        Story.WINDOW,
                        Story.CLERK,
                        new Destination(OTHER, Optional.of(Story.WINDOW), Where.FRONT)));
        assertThat(story.at(1).steps()).isEqualTo(1);
        assertThat(story.at(1).onlyAt()).contains(Story.WINDOW);
        assertThat(story.state.line(Story.LINE).recentServiceSeconds()).hasSize(1);
        assertThat(waiting(OTHER)).containsExactly("A001");
        story.call(1);
        assertThat(story.at(1).onlyAt()).isEmpty();
    }

    @Test
    void aHeldTicketFreesTheWindowAndComesBackToBeServed() {
        story.issue(1);
        serve(1);
        var remind = Optional.of(Instant.ofEpochSecond(900));
        story.tell(new Held(Story.ticket(1), Story.WINDOW, Story.CLERK, "去复印", remind));
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.HELD);
        assertThat(story.at(1).hold().orElseThrow().remindAt()).isEqualTo(remind);
        assertThat(story.state.window(Story.WINDOW).current()).isEmpty();
        story.tell(new Resumed(Story.ticket(1), Story.WINDOW, new ClerkId("0400")));
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.SERVING);
        assertThat(story.at(1).hold()).isEmpty();
        assertThat(story.state.window(Story.WINDOW).current()).contains(Story.ticket(1));
    }

    @Test
    void aWindowIsFreeWhenAllWhoAreServedTogetherAreDone() {
        story.issue(1);
        story.issue(2);
        serve(1);
        story.tell(new ServedTogether(Story.ticket(2), Story.WINDOW, Story.CLERK, Story.ticket(1)));
        assertThat(story.state.window(Story.WINDOW).together()).containsExactly(Story.ticket(2));
        story.tell(new Finished(Story.ticket(1), Story.WINDOW, Story.CLERK));
        assertThat(story.state.window(Story.WINDOW).current()).contains(Story.ticket(2));
        story.tell(new Finished(Story.ticket(2), Story.WINDOW, Story.CLERK));
        assertThat(story.state.window(Story.WINDOW).current()).isEmpty();
        assertThat(story.at(2).turn().orElseThrow().finishedAt()).isPresent();
    }

    @Test
    void aKeptNumberHasItsOldPlaceAgain() {
        for (int n = 1; n <= 3; n++) {
            story.issue(n);
        }
        story.call(1);
        story.tell(new Passed(Story.ticket(1), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(1), 0, Optional.of(Where.BY_TIME)));
        assertThat(waiting(Story.LINE)).containsExactly("A001", "A002", "A003");
    }

    @Test
    void twoNumbersNeverShareAPlace() {
        story.reserve(1);
        story.issue(2);
        story.issue(3);
        transfer(3, Story.LINE, Where.FRONT);
        assertThat(story.at(3).place()).isLessThan(story.at(1).place());
        story.tell(new Printed(Story.ticket(1), Story.KIOSK));
        assertThat(waiting(Story.LINE)).containsExactly("A003", "A001", "A002");
    }

    @Test
    void aNumberWhosePaperIsOnTheWayHasItsPlaceAlready() {
        story.issue(1);
        story.reserve(2);
        story.issue(3);
        story.issue(4);
        transfer(4, Story.LINE, Where.BY_TIME);
        story.call(3);
        story.tell(new Passed(Story.ticket(3), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(3), 1));
        story.tell(new Printed(Story.ticket(2), Story.KIOSK));
        assertThat(waiting(Story.LINE)).containsExactly("A001", "A003", "A002", "A004");
    }

    @Test
    void whoWasPutInFrontIsNoMeasureOfTime() {
        story.issue(1);
        story.issue(2);
        story.issue(3);
        transfer(3, Story.LINE, Where.FRONT);
        story.call(2);
        story.tell(new Passed(Story.ticket(2), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(2), 0, Optional.of(Where.BY_TIME)));
        assertThat(waiting(Story.LINE)).containsExactly("A003", "A001", "A002");
    }

    @Test
    void everythingSurvivesTheSnapshot() {
        story.issue(1);
        story.issue(2);
        serve(1);
        story.tell(new Held(Story.ticket(1), Story.WINDOW, Story.CLERK, "去复印", Optional.empty()));
        story.tell(new Resumed(Story.ticket(1), Story.WINDOW, Story.CLERK));
        story.tell(new ServedTogether(Story.ticket(2), Story.WINDOW, Story.CLERK, Story.ticket(1)));
        story.tell(
                new Called(
                        Story.ticket(9),
                        Story.WINDOW,
                        Story.CLERK,
                        story.at(1).turn().orElseThrow().reason()));
        assertThat(HallState.of(story.state.snapshot())).isEqualTo(story.state);
    }
}

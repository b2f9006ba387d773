package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.state.LineLearnt.HourLearnt;
import cn.yimen.hall.wire.WireJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LearntTest {

    private final Story story = new Story();

    private LineLearnt learnt() {
        return story.state.learnt().of(Story.LINE);
    }

    private void serve(int n) {
        story.issue(n);
        story.call(n);
        story.tell(new ServingStarted(Story.ticket(n), Story.WINDOW, Story.CLERK));
        story.tell(new Finished(Story.ticket(n), Story.WINDOW, Story.CLERK));
    }

    @Test
    void theHallLearnsHowLongCallAndServiceTake() {
        serve(1);
        serve(2);
        assertThat(learnt().service()).isEqualTo(new Summary(2, 10, 0));
        assertThat(learnt().serviceAt(0).weight()).isEqualTo(2);
        assertThat(learnt().walk()).isEqualTo(new Summary(2, 10, 0));
    }

    @Test
    void aGapIsLearntOnlyFromSomebodyWhoWasThere() {
        story.tell(new WindowOpened(Story.WINDOW, Story.CLERK));
        story.issue(1);
        story.issue(2);
        story.call(1);
        assertThat(learnt().gap().weight()).isZero();
        story.tell(new Finished(Story.ticket(1), Story.WINDOW, Story.CLERK));
        story.call(2);
        assertThat(learnt().gap()).isEqualTo(new Summary(1, 10, 0));
    }

    @Test
    void thoseWhoDoNotComeAndThoseWhoLeaveAreToldApart() {
        for (int n = 1; n <= 3; n++) {
            story.issue(n);
        }
        story.call(1);
        story.tell(new Passed(Story.ticket(1), Story.WINDOW, Story.CLERK, 1));
        story.call(2);
        story.tell(new Withdrawn(Story.ticket(2), "弃号"));
        story.tell(new Withdrawn(Story.ticket(3), "弃号"));
        assertThat(learnt().noShow()).isEqualTo(new Summary(2, 10, 0));
        assertThat(learnt().left()).isEqualTo(1);
    }

    @Test
    void thoseWhoAreServedTogetherTakeTheWindowOnce() {
        story.issue(1);
        story.issue(2);
        story.call(1);
        story.tell(new ServingStarted(Story.ticket(1), Story.WINDOW, Story.CLERK));
        story.tell(new ServedTogether(Story.ticket(2), Story.WINDOW, Story.CLERK, Story.ticket(1)));
        story.tell(new Finished(Story.ticket(1), Story.WINDOW, Story.CLERK));
        story.tell(new Finished(Story.ticket(2), Story.WINDOW, Story.CLERK));
        assertThat(learnt().service()).isEqualTo(new Summary(1, 20, 0));
    }

    @Test
    void whatWasLearntFadesOverNightAndStays() {
        serve(1);
        story.tell(new DayOpened(Story.DAY.plusDays(1)));
        assertThat(learnt().service().weight()).isCloseTo(Learnt.KEPT_OVERNIGHT, within(1e-9));
        assertThat(learnt().service().mean()).isEqualTo(10);
        for (int day = 2; day < 60; day++) {
            story.tell(new DayOpened(Story.DAY.plusDays(day)));
        }
        assertThat(learnt().service()).isEqualTo(Summary.none());
    }

    @Test
    void whatWasLearntSurvivesItsJourneyAsJson() throws Exception {
        serve(1);
        serve(2);
        var json = WireJson.write(story.state.snapshot());
        assertThat(HallState.of(WireJson.read(json, HallSnapshot.class))).isEqualTo(story.state);
    }

    @Test
    void twoSummariesTogetherAreTheSummaryOfBoth() {
        var one = Summary.none().plus(10).plus(20);
        var two = Summary.none().plus(60).plus(90).plus(120);
        var both = Summary.none().plus(10).plus(20).plus(60).plus(90).plus(120);
        assertThat(one.plus(two).mean()).isCloseTo(both.mean(), within(1e-9));
        assertThat(one.plus(two).deviation()).isCloseTo(both.deviation(), within(1e-9));
    }

    private void at(long second, HallEvent event) {
        var seq = story.state.seq() + 1;
        story.state = story.state.apply(new Recorded(seq, Instant.ofEpochSecond(second), event));
    }

    @Test
    void aShortBreakIsLearntAndALunchIsNot() {
        at(0, new WindowOpened(Story.WINDOW, Story.CLERK));
        breaks(100, 45 * 60 - 1);
        breaks(4000, 45 * 60);
        assertThat(story.state.learnt().pauses()).isEqualTo(new Summary(1, 45 * 60 - 1, 0));
        at(9000, new WindowResumed(Story.WINDOW, Story.CLERK));
        assertThat(story.state.learnt().pauses().weight()).as("was not paused").isEqualTo(1);
    }

    private void breaks(long from, long seconds) {
        at(from, new WindowPaused(Story.WINDOW, Story.CLERK, "取件"));
        at(from + seconds, new WindowResumed(Story.WINDOW, Story.CLERK));
    }

    @Test
    void breaksAreCountedForEachPersonServed() {
        assertThat(story.state.learnt().pausesEach()).isZero();
        at(0, new WindowOpened(Story.WINDOW, Story.CLERK));
        breaks(100, 60);
        assertThat(story.state.learnt().pausesEach()).as("nobody was served").isZero();
        for (int n = 1; n <= 4; n++) {
            serve(n);
        }
        assertThat(story.state.learnt().pausesEach()).isEqualTo(0.25);
    }

    @Test
    void anHourIsLearntForItselfAndTheOthersStay() {
        served(1, 10 * 3600, 100);
        served(2, 11 * 3600, 200);
        served(3, 10 * 3600 + 1800, 300);
        assertThat(learnt().hours()).extracting(HourLearnt::hour).containsExactly(10, 11);
        assertThat(learnt().serviceAt(10)).isEqualTo(new Summary(2, 200, 20_000));
        assertThat(learnt().serviceAt(11)).isEqualTo(new Summary(1, 200, 0));
        assertThat(learnt().serviceAt(12)).isEqualTo(Summary.none());
        assertThat(learnt().service().weight()).isEqualTo(3);
    }

    @Test
    void nobodyIsServedForLongerThanTwoHours() {
        served(1, 3600, 5 * 3600);
        assertThat(learnt().service()).isEqualTo(new Summary(1, 2 * 3600, 0));
    }

    private void served(int n, long from, long seconds) {
        story.issue(n);
        story.call(n);
        at(from, new ServingStarted(Story.ticket(n), Story.WINDOW, Story.CLERK));
        at(from + seconds, new Finished(Story.ticket(n), Story.WINDOW, Story.CLERK));
    }

    @Test
    void aGapLongerThanFiveMinutesWasNoWaitingToCall() {
        at(0, new WindowOpened(Story.WINDOW, Story.CLERK));
        story.issue(1);
        story.issue(2);
        story.call(1);
        free(1, 1000);
        calls(2, 1301);
        assertThat(learnt().gap().weight()).isZero();
        free(2, 2000);
        story.tell(new Rejoined(Story.ticket(2), 0, Optional.of(Where.BY_TIME)));
        calls(2, 2300);
        assertThat(learnt().gap()).isEqualTo(new Summary(1, 300, 0));
    }

    @Test
    void aClosedWindowHasNoGap() {
        story.issue(1);
        calls(1, 100);
        free(1, 200);
        story.tell(new Rejoined(Story.ticket(1), 0, Optional.of(Where.BY_TIME)));
        calls(1, 260);
        assertThat(learnt().gap().weight()).isZero();
    }

    private void free(int n, long second) {
        at(second, new Passed(Story.ticket(n), Story.WINDOW, Story.CLERK, 1));
    }

    private void calls(int n, long second) {
        var reason = new CallReason(PriorityClass.ORDINARY, 0, List.of(), 3, Optional.empty());
        at(second, new Called(Story.ticket(n), Story.WINDOW, Story.CLERK, reason));
    }

    @Test
    void whoComesBackIsCounted() {
        story.issue(1);
        story.call(1);
        story.tell(new Passed(Story.ticket(1), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(1), 3));
        assertThat(learnt().back()).isEqualTo(1);
        assertThat(learnt().left()).isZero();
    }

    @Test
    void ofTheSecondStartOfOneTurnNothingIsLearnt() {
        serve(1);
        story.tell(new ServingStarted(Story.ticket(1), Story.WINDOW, Story.CLERK));
        assertThat(learnt().walk().weight()).isEqualTo(1);
    }

    @Test
    void eachLineLearnsForItself() {
        serve(1);
        assertThat(story.state.learnt().of(new LineId("B")))
                .isEqualTo(LineLearnt.nothing(new LineId("B")));
    }

    @Test
    void aNightMakesAllOfItLighter() {
        var line =
                new LineLearnt(
                        Story.LINE,
                        List.of(
                                new HourLearnt(9, new Summary(10, 300, 40)),
                                new HourLearnt(10, new Summary(0.08, 300, 0))),
                        new Summary(10, 20, 40),
                        new Summary(10, 30, 40),
                        new Summary(10, 60, 40),
                        8,
                        4);
        assertThat(line.aged(0.5))
                .isEqualTo(
                        new LineLearnt(
                                Story.LINE,
                                List.of(new HourLearnt(9, new Summary(5, 300, 20))),
                                new Summary(5, 20, 20),
                                new Summary(5, 30, 20),
                                new Summary(5, 60, 20),
                                4,
                                2));
    }

    @Test
    void aSummaryThatStandsForNearlyNobodyIsForgotten() {
        assertThat(new Summary(0.1, 300, 40).times(0.5)).isEqualTo(new Summary(0.05, 300, 20));
        assertThat(new Summary(0.1, 300, 40).times(0.49)).isEqualTo(Summary.none());
    }

    @Test
    void aSummaryOfNobodySpreadsNowhere() {
        assertThat(Summary.none().deviation()).isZero();
        assertThat(Summary.none().plus(Summary.none())).isEqualTo(Summary.none());
        assertThat(new Summary(4, 100, 36).deviation()).isEqualTo(3);
    }
}

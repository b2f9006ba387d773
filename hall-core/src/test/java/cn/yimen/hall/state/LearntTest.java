package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.wire.WireJson;
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
}

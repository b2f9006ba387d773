package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import org.junit.jupiter.api.Test;

final class WaitEstimateTest {

    private final Morning morning = new Morning();

    @Test
    void peopleAheadAreThoseAtEarlierPlacesOfTheLine() {
        morning.joins(1, A);
        morning.joins(2, B);
        morning.joins(3, A);
        morning.reserve(4, A, PriorityClass.ORDINARY);
        assertThat(PeopleAhead.of(morning.state, Morning.id(3))).isEqualTo(1);
        assertThat(PeopleAhead.of(morning.state, Morning.id(4))).isEqualTo(2);
        assertThat(PeopleAhead.ifJoined(morning.state, B)).isEqualTo(1);
    }

    @Test
    void nobodyIsAheadOfSomebodyWhoIsCalledOrUnknown() {
        morning.joins(1, A);
        morning.joins(2, A);
        morning.call(ONE);
        assertThat(PeopleAhead.of(morning.state, Morning.id(1))).isZero();
        assertThat(PeopleAhead.of(morning.state, Morning.id(9))).isZero();
        assertThat(WaitEstimate.of(morning.state, Morning.id(1), morning.now)).isEmpty();
    }

    @Test
    void withoutAnOpenWindowTheWaitIsNotKnown() {
        morning.joins(1, A);
        assertThat(WaitEstimate.of(morning.state, Morning.id(1), morning.now)).isEmpty();
        morning.open(ONE);
        morning.tell(new WindowPaused(ONE, Morning.CLERK, "午休"));
        assertThat(WaitEstimate.ifJoined(morning.state, A, morning.now)).isEmpty();
        assertThat(WaitEstimate.ifJoined(morning.state, new LineId("Z"), morning.now)).isEmpty();
    }

    @Test
    void aFreeWindowMeansAtOnce() {
        morning.open(ONE);
        assertThat(WaitEstimate.ifJoined(morning.state, A, morning.now))
                .contains(new WaitRange(0, 0));
    }

    @Test
    void theRangeFollowsTheServiceTimesOfTheDay() {
        morning.open(ONE);
        for (int n = 1; n <= 25; n++) {
            morning.joins(n, A);
        }
        for (int n = 1; n <= 19; n++) {
            morning.serve(ONE, 300);
        }
        morning.call(ONE);
        var range = WaitEstimate.ifJoined(morning.state, A, morning.now).orElseThrow();
        assertThat(range.fromMinutes()).isBetween(15, 30);
        assertThat(range.toMinutes()).isBetween(40, 60);
    }

    @Test
    void asMoreWindowsServeTheWaitGetsShorter() {
        for (int n = 1; n <= 12; n++) {
            morning.joins(n, B);
        }
        morning.open(TWO);
        morning.call(TWO);
        var one = WaitEstimate.ifJoined(morning.state, B, morning.now).orElseThrow();
        morning.open(ONE);
        morning.call(ONE);
        var two = WaitEstimate.ifJoined(morning.state, B, morning.now).orElseThrow();
        assertThat(two.toMinutes()).isLessThan(one.toMinutes() * 2 / 3);
    }

    @Test
    void aWindowWithTwoLinesServesThoseOfBothWhoCameBefore() {
        morning.open(ONE);
        for (int n = 1; n <= 5; n++) {
            morning.joins(n, A);
        }
        morning.call(ONE);
        morning.after(30);
        var alone = WaitEstimate.ifJoined(morning.state, A, morning.now).orElseThrow();
        for (int n = 6; n <= 15; n++) {
            morning.joins(n, B);
        }
        morning.after(30);
        var shared = WaitEstimate.ifJoined(morning.state, A, morning.now).orElseThrow();
        assertThat(shared.toMinutes()).isGreaterThan(alone.toMinutes());
    }

    @Test
    void aWindowAtWhichNobodySitsDoesNotCount() {
        morning.open(ONE);
        morning.joins(1, A);
        morning.joins(2, A);
        morning.after(20 * 60);
        assertThat(WaitEstimate.of(morning.state, Morning.id(2), morning.now)).isEmpty();
    }
}

package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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

    @Test
    void whoseTurnItIsAtAFreeWindowIsCalledAtOnce() {
        morning.open(ONE);
        morning.joins(1, A);
        morning.joins(2, A);
        assertThat(WaitEstimate.of(morning.state, Morning.id(1), morning.now))
                .contains(new WaitRange(0, 0));
        var second = outlook(2);
        assertThat(second.isAtOnce()).isFalse();
        assertThat(second.lowSeconds()).isPositive();
    }

    @Test
    void aNumberWhosePaperIsOnTheWayIsEstimatedAtItsPlace() {
        morning.open(ONE);
        morning.joins(1, A);
        morning.reserve(2, A, PriorityClass.ORDINARY);
        for (int n = 3; n <= 9; n++) {
            morning.joins(n, A);
        }
        assertThat(outlook(2).middleSeconds()).isLessThan(outlook(9).middleSeconds() / 2);
        morning.printed(2);
        assertThat(outlook(2).middleSeconds()).isLessThan(outlook(9).middleSeconds() / 2);
    }

    @Test
    void whoHasWaitedInTheirClassGoesBeforeWhoCameLater() {
        morning.open(ONE);
        morning.joins(1, A);
        morning.call(ONE);
        for (int n = 2; n <= 6; n++) {
            morning.joins(n, A);
        }
        morning.after(600);
        morning.joins(7, A, PriorityClass.SENIOR);
        double early = outlook(7).middleSeconds();
        assertThat(early).isLessThan(outlook(6).middleSeconds());
        assertThat(early).isGreaterThan(outlook(2).middleSeconds());
    }

    @Test
    void whoIsKeptForAWindowWaitsForThatOne() {
        for (int n = 1; n <= 8; n++) {
            morning.joins(n, B);
            morning.after(60);
        }
        morning.open(ONE);
        morning.open(TWO);
        morning.call(ONE);
        morning.call(TWO);
        double anywhere = outlook(8).middleSeconds();
        morning.tell(
                new Transferred(
                        Morning.id(8),
                        Optional.empty(),
                        Morning.CLERK,
                        new Destination(B, Optional.of(TWO), Where.FRONT),
                        ""));
        assertThat(outlook(8).middleSeconds()).isLessThan(anywhere / 2);
        assertThat(outlook(7).middleSeconds()).isCloseTo(anywhere, withinPercentage(30));
    }

    @Test
    void overTheBreakNobodyIsCalled() {
        var split =
                new Morning(
                        List.of(
                                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(9, 10)),
                                new OfficeHours(LocalTime.of(11, 0), LocalTime.of(17, 0))));
        split.open(ONE);
        split.joins(1, A);
        split.call(ONE);
        split.joins(2, A);
        split.after(9 * 60);
        split.joins(3, A);
        var outlook = WaitEstimate.outlook(split.state, Morning.id(3), split.now).orElseThrow();
        assertThat(outlook.lowSeconds()).isGreaterThanOrEqualTo(111 * 60);
        assertThat(outlook.highSeconds()).isLessThan(180 * 60);
    }

    @Test
    void aClerkWhoComesBackIsWaitedFor() {
        morning.open(ONE);
        var back = morning.now.plusSeconds(1800);
        morning.tell(new WindowPaused(ONE, Morning.CLERK, "开会", Optional.of(back)));
        var outlook = WaitEstimate.outlookIfJoined(morning.state, A, morning.now).orElseThrow();
        assertThat(outlook.isAtOnce()).isFalse();
        assertThat(outlook.lowSeconds()).isEqualTo(1800);
        assertThat(outlook.highSeconds()).isEqualTo(1800 + 2 * 10);
        assertThat(WaitEstimate.ifJoined(morning.state, A, morning.now))
                .contains(new WaitRange(30, 35));
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        morning.open(ONE);
        for (int n = 1; n <= 10; n++) {
            morning.joins(n, A);
        }
        assertThat(outlook(10)).isEqualTo(outlook(10));
    }

    @Test
    void ofTheWindowsTheFirstThatBecomesFreeCalls() {
        morning.open(ONE);
        morning.joins(1, B);
        morning.joins(2, B);
        morning.call(ONE);
        morning.tell(new ServingStarted(Morning.id(1), ONE, Morning.CLERK));
        double alone = outlook(2).middleSeconds();
        morning.open(TWO);
        var back = morning.now.plusSeconds(10);
        morning.tell(new WindowPaused(TWO, Morning.CLERK, "取件", Optional.of(back)));
        assertThat(alone).isGreaterThan(60);
        assertThat(outlook(2).lowSeconds()).isLessThanOrEqualTo(10);
    }

    @Test
    void theOutlookIsRoundedOutwards() {
        var outlook = new WaitOutlook(640, 1260, false);
        assertThat(outlook.middleSeconds()).isEqualTo(950);
        assertThat(outlook.range()).isEqualTo(new WaitRange(10, 25));
        assertThat(new WaitOutlook(0, 20, true).range()).isEqualTo(new WaitRange(0, 0));
    }

    private WaitOutlook outlook(int n) {
        return WaitEstimate.outlook(morning.state, Morning.id(n), morning.now).orElseThrow();
    }
}

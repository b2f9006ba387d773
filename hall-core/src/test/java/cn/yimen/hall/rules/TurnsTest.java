package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Learnt;
import cn.yimen.hall.state.LineLearnt;
import cn.yimen.hall.state.LineLearnt.HourLearnt;
import cn.yimen.hall.state.Summary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long the people of lines A and B take, asked for at half past nine. Each hour of the day is
/// well known: at n o'clock it is n minutes.
final class TurnsTest {

    private static final double MANY = 1e9;
    private static final int HALF_AN_HOUR = 1800;
    private static final int HOUR = 3600;
    private static final double[] ALIKE = {1, 1};

    private final Morning morning = new Morning();

    TurnsTest() {
        morning.after(HALF_AN_HOUR);
    }

    private HallState state(Summary pauses) {
        var hours =
                IntStream.range(1, 24)
                        .mapToObj(hour -> new HourLearnt(hour, new Summary(MANY, hour * 60, 0)))
                        .toList();
        var line = new LineLearnt(A, hours, Summary.none(), Summary.none(), Summary.none(), 0, 0);
        return morning.knowing(new Learnt(List.of(line), pauses));
    }

    private Turns turns() {
        return turns(Summary.none());
    }

    private Turns turns(Summary pauses) {
        return Turns.of(state(pauses), morning.config(), List.of(A, B), morning.now);
    }

    private double minutesAt(double seconds) {
        return turns().at(0, seconds).service().meanSeconds() / 60;
    }

    @Test
    void eachPersonTakesWhatTheirHourTakes() {
        assertThat(minutesAt(0)).isCloseTo(9, within(0.01));
        assertThat(minutesAt(HALF_AN_HOUR - 1)).isCloseTo(9, within(0.01));
        assertThat(minutesAt(HALF_AN_HOUR)).isCloseTo(10, within(0.01));
        assertThat(minutesAt(7 * HOUR)).isCloseTo(16, within(0.01));
    }

    @Test
    void muchLaterIsLikeTheLastHourThatIsLookedAt() {
        assertThat(minutesAt(8 * HOUR)).isCloseTo(17, within(0.01));
        assertThat(minutesAt(20 * HOUR)).isCloseTo(17, within(0.01));
    }

    @Test
    void behindMidnightTheHoursBeginAnew() {
        morning.after(13 * HOUR);
        assertThat(minutesAt(HALF_AN_HOUR - 1)).isCloseTo(22, within(0.01));
        assertThat(minutesAt(3 * HOUR)).isCloseTo(1, within(0.01));
    }

    @Test
    void aPlaysLevelIsAsFarOffAsTheMeanIsDoubtful() {
        double doubt = turns().at(0, 0).service().doubt();
        assertThat(turns().levels(Dice.of(1, -1))[0]).isCloseTo(Math.exp(doubt), within(1e-9));
        assertThat(turns().levels(Dice.of(0, 0))).containsExactly(1, 1);
    }

    @Test
    void nowAndThenAClerkHasABreakAfterSomebody() {
        var pauses = new Summary(23 * MANY / 4, 400, 0);
        double without = turns(pauses).whole(0, 0, ALIKE, Dice.of(0.5, 0.5, 0, 0.25));
        double with = turns(pauses).whole(0, 0, ALIKE, Dice.of(0.5, 0.5, 0, 0.2499));
        assertThat(with - without).isCloseTo(400, within(1e-6));
        assertThat(without).isCloseTo(10 + 15 + 9 * 60, within(1.0));
    }

    @Test
    void aFreeWindowIsFreeNow() {
        morning.open(ONE);
        assertThat(rest(ONE, Dice.of())).isZero();
    }

    @Test
    void whoWasCalledHasAllTheServiceBeforeThem() {
        morning.joins(1, A);
        morning.call(ONE);
        morning.after(5);
        assertThat(rest(ONE, Dice.of(0.9, 0))).isCloseTo(10 + 9 * 60, within(1.0));
        morning.after(60);
        assertThat(rest(ONE, Dice.of(0.9, 0))).isCloseTo(9 * 60, within(1.0));
    }

    @Test
    void whoIsServedHasTheRestOfItBeforeThem() {
        morning.joins(1, A);
        morning.call(ONE);
        morning.after(30);
        morning.tell(new ServingStarted(Morning.id(1), ONE, Morning.CLERK));
        morning.after(240);
        assertThat(rest(ONE, Dice.of(0))).isCloseTo(5 * 60, within(1.0));
    }

    @Test
    void aClockThatWentBackMakesNobodyServedForLonger() {
        morning.joins(1, A);
        morning.call(ONE);
        morning.tell(new ServingStarted(Morning.id(1), ONE, Morning.CLERK));
        morning.after(-600);
        assertThat(rest(ONE, Dice.of(0))).isCloseTo(9 * 60, within(1.0));
    }

    @Test
    void whoIsOfAnotherLineIsNotKnown() {
        morning.joins(1, B);
        morning.call(TWO);
        var turns = Turns.of(state(Summary.none()), morning.config(), List.of(A), morning.now);
        assertThat(turns.rest(morning.state.window(TWO), ALIKE, Dice.of())).isZero();
    }

    private double rest(WindowId window, Dice dice) {
        return turns().rest(morning.state.window(window), ALIKE, dice);
    }
}

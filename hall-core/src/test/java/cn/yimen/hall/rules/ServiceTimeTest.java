package cn.yimen.hall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Learnt;
import cn.yimen.hall.state.LineLearnt;
import cn.yimen.hall.state.LineLearnt.HourLearnt;
import cn.yimen.hall.state.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long people of line A are served, of which the hall's first guess says ten minutes.
final class ServiceTimeTest {

    private static final int NINE = 9;
    private static final int TEN = 10;
    private static final double MANY = 1e9;

    private final Morning morning = new Morning();

    private ServiceTime at(int hour, HallState state) {
        return ServiceTime.of(state, morning.config().line(Morning.A).orElseThrow(), hour, NINE);
    }

    private HallState knowing(HourLearnt... hours) {
        var line =
                new LineLearnt(
                        Morning.A,
                        List.of(hours),
                        Summary.none(),
                        Summary.none(),
                        Summary.none(),
                        0,
                        0);
        return morning.knowing(new Learnt(List.of(line), Summary.none()));
    }

    private static HourLearnt learnt(int hour, double people, double mean, double deviation) {
        return new HourLearnt(hour, new Summary(people, mean, people * deviation * deviation));
    }

    @Test
    void withoutAnythingLearntTheFirstGuessHolds() {
        var service = at(NINE, morning.state);
        assertThat(service.meanSeconds()).isEqualTo(600);
        assertThat(service.deviationSeconds()).isCloseTo(420, within(1e-9));
        assertThat(service.doubt()).isCloseTo(Math.hypot(0.7 / Math.sqrt(12), 0.12), within(1e-9));
    }

    @Test
    void anHourThatIsWellKnownSpeaksForItself() {
        var service = at(TEN, knowing(learnt(NINE, MANY, 300, 30), learnt(TEN, MANY, 900, 90)));
        assertThat(service.meanSeconds()).isCloseTo(900, within(0.01));
        assertThat(service.deviationSeconds()).isCloseTo(90, within(0.01));
        assertThat(service.doubt()).isCloseTo(0.12, within(0.001));
    }

    @Test
    void anHourThatIsNotKnownLeansOnTheOthers() {
        assertThat(at(TEN, knowing(learnt(NINE, MANY, 300, 30))).meanSeconds())
                .isCloseTo(300, within(0.01));
    }

    @Test
    void littleKnowledgeIsWeighedAgainstTheGuess() {
        var service = at(NINE, knowing(learnt(NINE, 12, 1200, 0)));
        double ofTheLine = (12 * 1200 + 5 * 600) / 17.0;
        assertThat(service.meanSeconds()).isCloseTo((1200 + ofTheLine) / 2, within(1e-6));
        double squaresOfTheLine = 5 * 420 * 420 + 12 * 5 / 17.0 * 600 * 600;
        double apart = 1200 - ofTheLine;
        double squares = squaresOfTheLine / 17 * 12 + apart * apart * 6;
        assertThat(service.deviationSeconds()).isCloseTo(Math.sqrt(squares / 24), within(1e-6));
    }

    @Test
    void aSlowDayMakesTheRestOfItSlowToo() {
        morning.open(Morning.ONE);
        for (int n = 1; n <= 10; n++) {
            morning.joins(n, Morning.A);
            morning.serve(Morning.ONE, 1200);
        }
        var service = at(NINE, morning.knowing(Learnt.nothing()));
        double level = (10 * 1200 / 600.0 + 40) / (10 + 40);
        assertThat(service.meanSeconds()).isCloseTo(600 * level, within(1e-6));
        assertThat(service.deviationSeconds()).isCloseTo(420 * level, within(1e-6));
    }

    @Test
    void howSlowTheDayIsIsMeasuredByThisHoursUsualTime() {
        morning.open(Morning.ONE);
        for (int n = 1; n <= 10; n++) {
            morning.joins(n, Morning.A);
            morning.serve(Morning.ONE, 300);
        }
        var state = knowing(learnt(NINE, MANY, 300, 30), learnt(TEN, MANY, 900, 90));
        assertThat(at(TEN, state).meanSeconds()).isCloseTo(900, within(0.01));
    }

    @Test
    void aLineWithoutAGuessTakesATime() {
        var config = morning.config();
        var line = config.line(Morning.A).orElseThrow();
        var unguessed =
                new Line(
                        line.id(),
                        line.prefix(),
                        line.width(),
                        line.name(),
                        line.floor(),
                        line.area(),
                        0,
                        0);
        assertThat(ServiceTime.of(morning.state, unguessed, NINE, NINE).meanSeconds()).isEqualTo(1);
    }
}

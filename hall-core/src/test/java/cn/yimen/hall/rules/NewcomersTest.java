package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.rules.Newcomers.Newcomer;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Those who may yet come and overtake.
final class NewcomersTest {

    private static final double ORDINARY_RATE = 1;
    private static final double SENIOR_RATE = 2;
    private static final int HOUR = 3600;

    private final Morning morning = new Morning();

    private List<Newcomer> toCome(double rate) {
        return Newcomers.of(morning.state, List.of(A), rate, morning.now);
    }

    @Test
    void asManyAnHourComeAsCameInTheLastOneEvenlyForTwoHours() {
        morning.joins(1, A, PriorityClass.SENIOR);
        morning.joins(2, A, PriorityClass.SENIOR);
        assertThat(toCome(ORDINARY_RATE))
                .containsExactly(senior(900), senior(2700), senior(4500), senior(6300));
    }

    @Test
    void whoeverEarnsNoFasterDoesNotOvertake() {
        morning.joins(1, A, PriorityClass.SENIOR);
        morning.joins(2, A);
        assertThat(toCome(SENIOR_RATE)).isEmpty();
    }

    @Test
    void onlyOnesOwnLinesAndTheLastHourCount() {
        morning.joins(1, A, PriorityClass.SENIOR);
        morning.after(HOUR);
        morning.joins(2, B, PriorityClass.SENIOR);
        morning.joins(3, A);
        assertThat(toCome(ORDINARY_RATE)).isEmpty();
    }

    private static Newcomer senior(double seconds) {
        return new Newcomer(A, PriorityClass.SENIOR, seconds);
    }
}

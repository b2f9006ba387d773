package cn.yimen.hall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.hall.state.Learnt;
import cn.yimen.hall.state.LineLearnt;
import cn.yimen.hall.state.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long one person takes a window: who comes, who does not, who gave up.
final class TurnLengthTest {

    /// Ten minutes, most often; one in five gave up, three in ten do not come, half of them rejoin.
    private static final TurnLength LENGTH =
            new TurnLength(
                    new ServiceTime(600, 60, 0.1), Math.log(500), 0.5, 0.2, 0.3, 0.5, 10, 15, 60);

    private static final double ALIKE = 1;
    private static final double SERVED = 500 * Math.exp(0.5);

    @Test
    void whoGaveUpTakesNoTime() {
        assertThat(LENGTH.whole(Dice.of(0.19), ALIKE)).isZero();
    }

    @Test
    void whoComesTakesTheGapTheWalkAndTheService() {
        assertThat(LENGTH.whole(Dice.of(0.2, 0.3, 1), ALIKE))
                .isCloseTo(10 + 15 + SERVED, within(1e-9));
    }

    @Test
    void onASlowDayOnlyTheServiceTakesLonger() {
        assertThat(LENGTH.whole(Dice.of(0.9, 0.9, 1), 1.5))
                .isCloseTo(10 + 15 + 1.5 * SERVED, within(1e-9));
    }

    @Test
    void whoDoesNotComeTakesTheWaitingForThem() {
        assertThat(LENGTH.whole(Dice.of(0.9, 0.29, 0.5), ALIKE)).isEqualTo(10 + 60);
    }

    @Test
    void whoRejoinsTakesTheWindowAfterAll() {
        assertThat(LENGTH.whole(Dice.of(0.9, 0.29, 0.49, 1), ALIKE))
                .isCloseTo(10 + 60 + 10 + 15 + SERVED, within(1e-9));
    }

    @Test
    void whoWasCalledJustNowHasTheRestOfTheWalkBeforeThem() {
        assertThat(LENGTH.restAfterCall(Dice.of(0.9, 1), ALIKE, 5))
                .isCloseTo(10 + SERVED, within(1e-9));
        assertThat(LENGTH.restAfterCall(Dice.of(0.9, 1), ALIKE, 300))
                .isCloseTo(SERVED, within(1e-9));
    }

    @Test
    void aTurnIsNeverOverBeforeItBegan() {
        var silent = new TurnLength(new ServiceTime(1, 1, 0), 0, 1, 0, 1, 0, 0, 15, 5);
        assertThat(silent.restAfterCall(Dice.of(0.5, 0.5), ALIKE, 10)).isZero();
    }

    @Test
    void whoWasServedForSoLongIsAmongThoseWhoTakeLonger() {
        var dice = Dice.of(-2, 0, 1);
        assertThat(LENGTH.restOfService(dice, ALIKE, 500.1))
                .isCloseTo(SERVED - 500.1, within(1e-9));
        assertThat(dice.isUsedUp()).isTrue();
    }

    @Test
    void whoTakesLongerThanAnybodyHasHalfAServiceLeft() {
        var dice = Dice.of(new double[12]);
        assertThat(LENGTH.restOfService(dice, ALIKE, 3600)).isEqualTo(300);
        assertThat(dice.isUsedUp()).isTrue();
    }

    @Test
    void aHallWithoutDaysBehindItGuesses() {
        var length = learnt(LineLearnt.nothing(Morning.A));
        assertThat(length.location()).isCloseTo(Math.log(600) - Math.log(1.49) / 2, within(1e-9));
        assertThat(length.scale()).isCloseTo(Math.sqrt(Math.log(1.49)), within(1e-9));
        assertThat(length.gapSeconds()).isEqualTo(10);
        assertThat(length.walkSeconds()).isEqualTo(15);
        assertThat(length.noShowSeconds()).isEqualTo(60);
        assertThat(length.left()).isZero();
        assertThat(length.noShow()).isZero();
        assertThat(length.back()).isZero();
    }

    @Test
    void whatTheDaysTaughtLeansOnTheGuess() {
        var length =
                learnt(
                        new LineLearnt(
                                Morning.A,
                                List.of(),
                                new Summary(5, 30, 0),
                                new Summary(15, 35, 0),
                                new Summary(4, 110, 0),
                                10,
                                2));
        assertThat(length.gapSeconds()).isEqualTo(20);
        assertThat(length.walkSeconds()).isEqualTo(30);
        assertThat(length.noShowSeconds()).isEqualTo(100);
        assertThat(length.left()).isEqualTo(10.0 / 49);
        assertThat(length.noShow()).isEqualTo(4.0 / 39);
        assertThat(length.back()).isEqualTo(2.0 / 5);
    }

    private static TurnLength learnt(LineLearnt line) {
        var morning = new Morning();
        var state = morning.knowing(new Learnt(List.of(line), Summary.none()));
        return TurnLength.of(state, morning.config().line(Morning.A).orElseThrow(), 9, 9);
    }
}

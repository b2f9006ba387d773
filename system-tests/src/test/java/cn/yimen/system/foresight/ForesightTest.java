package cn.yimen.system.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The short form of `./yimen foresight`.
final class ForesightTest {

    @Test
    void aboutEightOfTenComeToLieInTheForecastsRange() {
        var score = new Foretold(5, 0.12).after(4, 2);
        assertThat(score.all().all()).isGreaterThan(200);
        assertThat(score.all().coverage()).as(score.table()).isBetween(0.65, 0.95);
        assertThat(score.all().error() / score.all().all()).as(score.table()).isLessThan(15);
    }

    @Test
    void aDayPlayedAgainIsThatDayAndAWindowMoreDoesWhatWasSaid() {
        var score = new TriedScore();
        score.add(Tried.lines(7, Otherwise.ONE_MORE_WINDOW, 4));
        assertThat(score.replayError()).isLessThan(0.1 * score.waited());
        assertThat(score.change()).isGreaterThan(1);
        assertThat(score.changeError()).isLessThan(0.5 * score.change());
    }
}

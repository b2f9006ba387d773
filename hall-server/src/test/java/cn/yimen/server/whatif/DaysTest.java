package cn.yimen.server.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.watch.WhatIf.Waits;
import cn.yimen.server.whatif.Days.Outcomes;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DaysTest {

    private static Waits day(int called, double mean) {
        return new Waits(called, mean, 0, 0, 0);
    }

    @Test
    void aPlayIsMovedByHowFarThePlainReplayWasOff() {
        var outcomes = new Outcomes(day(9, 20), List.of(day(9, 15)), List.of(day(9, 10)));
        assertThat(outcomes.mean().middle()).isEqualTo(15);
    }

    @Test
    void daysOnWhichNobodyWasCalledSayNothingOfTheMean() {
        var outcomes =
                new Outcomes(
                        day(9, 20),
                        List.of(day(9, 20), day(0, 0)),
                        List.of(day(9, 12), day(0, 0), day(9, 12)));
        assertThat(outcomes.mean().middle()).isEqualTo(12);
    }

    @Test
    void whereNobodyWasReallyCalledThePlaysAreToldAsTheyAre() {
        var outcomes = new Outcomes(day(0, 0), List.of(day(2, 8)), List.of(day(2, 6)));
        assertThat(outcomes.mean().middle()).isEqualTo(6);
        var never = new Outcomes(day(0, 0), List.of(), List.of(day(0, 0)));
        assertThat(never.mean().high()).isZero();
    }
}

package cn.yimen.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StepsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");

    @ParameterizedTest(name = "{0} has room under {1}, in steps of {2}")
    @CsvSource({
        "0,1,1",
        "1,1,1",
        "4.2,5,1",
        "6,6,2",
        "47,50,10",
        "54,60,20",
        "70,80,20",
        "240,250,50"
    })
    void theTopIsTheNextStepThatPeopleCountIn(double largest, double top, double step) {
        assertThat(Steps.top(largest)).isEqualTo(top);
        assertThat(Steps.upTo(largest)).isEqualTo(step);
    }

    @Test
    void theTopStaysForAnHourWhenTheValuesFall() {
        var top = Top.of(70, NOW);
        assertThat(top.next(12, NOW.plus(Duration.ofMinutes(59)))).isEqualTo(top);
        assertThat(top.next(12, NOW.plus(Top.HELD)).value()).isEqualTo(15);
    }

    @Test
    void aValueThatWouldLeaveTheChartRaisesTheTopAtOnce() {
        assertThat(Top.of(70, NOW).next(81, NOW.plusSeconds(1)).value()).isEqualTo(100);
    }
}

package cn.yimen.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.ui.chart.Layer.Band;
import cn.yimen.ui.chart.Layer.Course;
import cn.yimen.ui.chart.Layer.Filling;
import cn.yimen.ui.chart.Layer.Pen;
import cn.yimen.ui.chart.Layer.Range;
import cn.yimen.ui.control.Area;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where things stand, worked out without a display.
final class PlotTest {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final Area AREA = new Area(100, 50, 1080, 200);
    private static final Plot PLOT = new Plot(new DayChart(OPENS, CLOSES, 80, List.of()), AREA);

    @Test
    void valuesRiseFromZeroAtTheFoot() {
        assertThat(PLOT.y(0)).isEqualTo(250);
        assertThat(PLOT.y(80)).isEqualTo(50);
        assertThat(PLOT.y(20)).isEqualTo(200);
        assertThat(PLOT.values()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0);
    }

    @Test
    void nothingIsDrawnOutsideTheDayOrTheScale() {
        assertThat(PLOT.x(LocalTime.of(7, 0))).isEqualTo(100);
        assertThat(PLOT.x(LocalTime.of(19, 0))).isEqualTo(1180);
        assertThat(PLOT.y(93)).isEqualTo(50);
    }

    @Test
    void timesAreWrittenAtRoundHoursWhereTheyHaveRoom() {
        assertThat(PLOT.times())
                .startsWith(LocalTime.of(9, 0), LocalTime.of(10, 0))
                .endsWith(LocalTime.of(17, 0))
                .hasSize(9);
        var wide = new Plot(PLOT.chart(), new Area(0, 0, 2160, 200));
        assertThat(wide.times()).startsWith(OPENS, LocalTime.of(9, 0)).endsWith(CLOSES);
    }

    @Test
    void aBandGoesAlongItsUpperEdgeAndBackAlongTheLower() {
        var band =
                new Band(Filling.FLAT, List.of(new Range(OPENS, 0, 20), new Range(CLOSES, 40, 80)));
        assertThat(PLOT.outline(band)).containsExactly(100, 200, 1180, 50, 1180, 150, 100, 250);
    }

    @Test
    void whatHappenedRunsThroughABoxOrPastIt() {
        var course = new Course(Pen.MAIN, List.of(Sample.of(OPENS, 80), Sample.of(CLOSES, 0)));
        var plot = new Plot(new DayChart(OPENS, CLOSES, 80, List.of(course)), AREA);
        assertThat(plot.isCrossed(new Area(600, 130, 80, 40))).isTrue();
        assertThat(plot.isCrossed(new Area(600, 60, 80, 40))).isFalse();
        assertThat(plot.isCrossed(new Area(600, 200, 80, 40))).isFalse();
    }

    @Test
    void whatIsUnknownIsAGapAndNoZero() {
        var course =
                List.of(
                        Sample.of(LocalTime.of(9, 0), 3),
                        Sample.of(LocalTime.of(9, 15), 5),
                        Sample.unknown(LocalTime.of(9, 30)),
                        Sample.unknown(LocalTime.of(9, 45)),
                        Sample.of(LocalTime.of(10, 0), 9));
        var runs = Runs.of(course);
        assertThat(runs.known()).extracting(List::size).containsExactly(2, 1);
        assertThat(runs.gaps())
                .containsExactly(new Runs.Gap(LocalTime.of(9, 15), LocalTime.of(10, 0)));
    }

    @Test
    void aCourseThatBeginsUnknownHasItsGapAtTheBeginning() {
        var course = List.of(Sample.unknown(OPENS), Sample.of(LocalTime.of(9, 0), 3));
        assertThat(Runs.of(course).gaps()).containsExactly(new Runs.Gap(OPENS, LocalTime.of(9, 0)));
        assertThat(Runs.of(List.of()).known()).isEmpty();
    }

    @Test
    void theLargestOfDataAndBandsCounts() {
        assertThat(
                        DayChart.largest(
                                List.of(
                                        new Course(Pen.MAIN, List.of(Sample.of(OPENS, 52))),
                                        new Band(
                                                Filling.HATCHED,
                                                List.of(new Range(CLOSES, 40, 71))))))
                .isEqualTo(71);
    }

    @Test
    void ticksStandAtTheirPartOfTheBar() {
        var bar = new ThresholdBar(10.3, 14, List.of(6.0, 8.0, 12.0));
        assertThat(bar.at(7, 140)).isEqualTo(70);
        assertThat(bar.at(20, 140)).isEqualTo(140);
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsNoChart() {
        assertThatThrownBy(() -> new DayChart(CLOSES, OPENS, 10, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package cn.yimen.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.chart.Layer.Band;
import cn.yimen.ui.chart.Layer.Course;
import cn.yimen.ui.chart.Layer.Dot;
import cn.yimen.ui.chart.Layer.Filling;
import cn.yimen.ui.chart.Layer.Moment;
import cn.yimen.ui.chart.Layer.Note;
import cn.yimen.ui.chart.Layer.Pen;
import cn.yimen.ui.chart.Layer.Range;
import cn.yimen.ui.chart.Layer.Side;
import cn.yimen.ui.chart.Layer.Sign;
import cn.yimen.ui.chart.Layer.Spot;
import cn.yimen.ui.chart.Layer.Threshold;
import cn.yimen.ui.chart.Layer.Voice;
import cn.yimen.ui.chart.SpanChart.Look;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.proof.WithoutHue;
import cn.yimen.ui.theme.Tone;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Everything that a chart says is seen by somebody who sees neither red nor green, and is not
/// taken for anything else (hall.md § 7 and § 11).
final class ChartsWithoutHueTest {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 300;
    private static final Area AREA = new Area(60, 30, 520, 200);
    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(12, 0);
    private static final LocalTime AT = LocalTime.of(10, 30);
    private static final List<Range> RANGES = List.of(new Range(FROM, 4, 9), new Range(TO, 5, 9));

    /// Of the picture: a line half as wide as the thinnest across a third of it.
    private static final double SEEN = 0.0005;

    @Test
    void linesAreSeenAndDiffer() {
        var samples = List.of(Sample.of(FROM, 2), Sample.of(TO, 8));
        differ(
                Stream.concat(
                                Stream.of(day()),
                                Stream.of(Pen.values()).map(pen -> day(new Course(pen, samples))))
                        .toList());
    }

    @Test
    void aGuessIsNotTakenForWhatIsUsual() {
        differ(Stream.of(Filling.values()).map(filling -> day(new Band(filling, RANGES))).toList());
    }

    @Test
    void todaysLineIsSeenOnEveryGround() {
        var today = new Course(Pen.MAIN, List.of(Sample.of(FROM, 6), Sample.of(TO, 7)));
        for (var filling : Filling.values()) {
            var band = new Band(filling, RANGES);
            differ(List.of(day(band), day(band, today)));
        }
    }

    @Test
    void marksAreSeenAndDiffer() {
        differ(
                List.of(
                        day(),
                        day(new Moment(Sign.NOW, AT, "")),
                        day(new Threshold(6, "")),
                        day(new Spot(Dot.SQUARE, AT, 5)),
                        day(new Spot(Dot.RING, AT, 5))));
    }

    @Test
    void spansDiffer() {
        differ(Stream.of(Look.values()).map(ChartsWithoutHueTest::span).toList());
    }

    @Test
    void limitsDifferOnBothSidesOfTheValue() {
        for (double value : new double[] {10, 50}) {
            differ(
                    Stream.of(List.of(30.0), List.of(0.0, 30.0), List.of(0.0, 0.0, 30.0))
                            .map(ticks ->
                                    drawn(() -> new ThresholdBar(value, 60, ticks).draw(AREA)))
                            .map(WithoutHue::of)
                            .toList());
        }
    }

    @Test
    void fullAndEmptyDiffer() {
        differ(
                Stream.of(0.0, 0.1, 1.0)
                        .map(part -> drawn(() -> LevelBar.of(part, AREA)))
                        .map(WithoutHue::of)
                        .toList());
    }

    @Test
    void everyWordStandsOutFromItsGround() {
        var notes =
                Stream.of(Voice.values())
                        .map(voice ->
                                new Note(
                                        voice,
                                        Side.ABOVE,
                                        AT,
                                        2 + 3 * voice.name().length() / 5.0,
                                        "52"));
        var layers =
                Stream.concat(
                                Stream.of(
                                        new Layer.Closed(FROM, FROM.plusMinutes(40), "午休"),
                                        new Moment(Sign.NOW, AT, "现在"),
                                        new Moment(Sign.CHANGE, AT.plusMinutes(30), "起"),
                                        new Threshold(9, "限")),
                                notes)
                        .toArray(Layer[]::new);
        var scenes =
                Stream.concat(
                        Stream.of(scene(layers)),
                        Stream.of(Look.values()).map(ChartsWithoutHueTest::spans));
        assertThat(scenes)
                .allSatisfy(scene ->
                        assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED)))
                                .isEmpty());
    }

    @Test
    void aChangeNearTheEndKeepsItsWordsInTheChart() {
        var words = scene(new Moment(Sign.CHANGE, TO.minusMinutes(1), "起改变")).getRoot();
        assertThat(texts(words))
                .filteredOn(text -> text.getText().equals("起改变"))
                .singleElement()
                .matches(text -> text.getBoundsInParent().getMaxX() <= AREA.right());
    }

    private static List<Text> texts(Node node) {
        return switch (node) {
            case Text text -> List.of(text);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .flatMap(child -> texts(child).stream())
                            .toList();
            default -> List.of();
        };
    }

    private static WithoutHue day(Layer... layers) {
        return WithoutHue.of(scene(layers));
    }

    private static Scene scene(Layer... layers) {
        var chart = new DayChart(FROM, TO, 10, List.of(layers));
        return drawn(() -> DayChartView.of(chart, AREA, "没有数据"));
    }

    private static WithoutHue span(Look look) {
        return WithoutHue.of(spans(look));
    }

    private static Scene spans(Look look) {
        var span = new SpanChart.Span(look, FROM.plusMinutes(20), AT, "1 号窗口");
        var row = new SpanChart.Row("1", List.of(span));
        return drawn(() -> new SpanChart(FROM, TO, TO, List.of(row)).draw(AREA));
    }

    private static Scene drawn(Supplier<Node> chart) {
        return Screens.laidOut(() -> Tone.SHEET.ground(new Pane(chart.get())), WIDTH, HEIGHT);
    }

    private static void differ(List<WithoutHue> all) {
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                assertThat(all.get(one).apartFrom(all.get(other)))
                        .as("%s and %s", one, other)
                        .isGreaterThan(SEEN);
            }
        }
    }
}

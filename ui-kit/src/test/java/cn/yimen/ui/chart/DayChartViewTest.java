package cn.yimen.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.chart.Layer.Band;
import cn.yimen.ui.chart.Layer.Closed;
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
import cn.yimen.ui.chart.Layer.Voice;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// The chart as it stands on a display, in colour and in grey.
final class DayChartViewTest {

    private static final Area AREA = new Area(60, 40, 1080, 226);
    private static final LocalTime NOW = LocalTime.of(10, 24);
    private static final List<Layer> LAYERS =
            List.of(
                    new Closed(LocalTime.of(12, 0), LocalTime.of(13, 30), "午休"),
                    new Band(Filling.FLAT, usual()),
                    new Course(
                            Pen.THIN,
                            usual().stream()
                                    .map(r -> Sample.of(r.at(), (r.low() + r.high()) / 2))
                                    .toList()),
                    new Band(
                            Filling.HATCHED,
                            List.of(
                                    new Range(NOW, 52, 52),
                                    new Range(LocalTime.of(11, 0), 55, 70),
                                    new Range(LocalTime.of(12, 0), 20, 40))),
                    new Course(
                            Pen.DASHED,
                            List.of(
                                    Sample.of(NOW, 52),
                                    Sample.of(LocalTime.of(11, 0), 62),
                                    Sample.of(LocalTime.of(12, 0), 30))),
                    new Course(
                            Pen.MAIN,
                            List.of(
                                    Sample.of(LocalTime.of(8, 30), 0),
                                    Sample.of(LocalTime.of(9, 0), 14),
                                    Sample.unknown(LocalTime.of(9, 15)),
                                    Sample.unknown(LocalTime.of(9, 45)),
                                    Sample.of(LocalTime.of(10, 0), 44),
                                    Sample.of(NOW, 52))),
                    new Moment(Sign.NOW, NOW, "现在 10:24"),
                    new Spot(Dot.SQUARE, NOW, 52),
                    new Note(Voice.MAIN, Side.LEFT_ABOVE, NOW, 52, "今天 52"));

    private final Scene scene =
            Screens.shoot(
                    () ->
                            new Pane(
                                    DayChartView.of(
                                            new DayChart(
                                                    LocalTime.of(8, 30),
                                                    LocalTime.of(17, 30),
                                                    80,
                                                    LAYERS),
                                            AREA,
                                            "没有数据")),
                    1200,
                    340,
                    Path.of("target/screens/chart-day.png"));
    private final PixelReader pixels =
            Screens.ui().ask(() -> scene.snapshot(null).getPixelReader());
    private final Plot plot =
            new Plot(new DayChart(LocalTime.of(8, 30), LocalTime.of(17, 30), 80, List.of()), AREA);

    private static List<Range> usual() {
        return IntStream.rangeClosed(0, 18)
                .mapToObj(half -> {
                    double middle = 30 * Math.sin(Math.PI * half / 18);
                    var at = LocalTime.of(8, 30).plusMinutes(30L * half);
                    return new Range(at, middle * 0.7, middle * 1.3);
                })
                .toList();
    }

    @Test
    void whatIsUnknownIsSaidInItsGap() {
        assertThat(words()).contains("没有数据", "午休", "今天 52", "现在 10:24", "10:00", "80");
        double middle = plot.x(LocalTime.of(9, 30));
        int darkest =
                IntStream.range((int) plot.y(60), (int) plot.y(22))
                        .map(y -> grey(middle, y))
                        .min()
                        .orElseThrow();
        assertThat(darkest).as("nothing is drawn across the gap").isGreaterThan(180);
    }

    @Test
    void linesDifferInGrey() {
        int main = darkestAt(LocalTime.of(10, 12), 44, 54);
        int band = grey(plot.x(LocalTime.of(15, 15)), (int) plot.y(18));
        int paper = grey(plot.x(LocalTime.of(15, 15)), (int) plot.y(70));
        assertThat(main).isLessThan(60);
        assertThat(band).isBetween(200, 225);
        assertThat(paper).isGreaterThan(235);
    }

    @Test
    void aGuessIsHatchedAndItsLineBroken() {
        assertThat(inkAlongGuess()).as("of 80 points along the dashed line").isBetween(25L, 65L);
    }

    private List<String> words() {
        return words(scene.getRoot()).toList();
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(DayChartViewTest::words);
            default -> Stream.empty();
        };
    }

    /// How many of a hundred points along the guess lie on something dark.
    private long inkAlongGuess() {
        double from = plot.x(LocalTime.of(11, 0));
        double to = plot.x(LocalTime.of(12, 0));
        return IntStream.range(10, 90)
                .mapToDouble(i -> i / 100.0)
                .filter(part -> {
                    double value = 62 + (30 - 62) * part;
                    return grey(from + (to - from) * part, (int) plot.y(value)) < 110;
                })
                .count();
    }

    private int darkestAt(LocalTime at, double low, double high) {
        double x = plot.x(at);
        return IntStream.rangeClosed((int) plot.y(high), (int) plot.y(low))
                .map(y -> grey(x, y))
                .min()
                .orElseThrow();
    }

    private int grey(double x, int y) {
        int argb = pixels.getArgb((int) x, y);
        return (int)
                (0.2126 * (argb >> 16 & 0xff)
                        + 0.7152 * (argb >> 8 & 0xff)
                        + 0.0722 * (argb & 0xff));
    }
}

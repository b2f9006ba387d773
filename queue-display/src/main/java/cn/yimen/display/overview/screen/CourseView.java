package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.CoursePicture;
import cn.yimen.ui.chart.DayChart;
import cn.yimen.ui.chart.DayChartView;
import cn.yimen.ui.chart.Layer;
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
import cn.yimen.ui.chart.Sample;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/// The one chart: people waiting today, beside what is usual, and what the next two hours may
/// bring.
final class CourseView {

    private static final Area PLOT = new Area(89, 783, 575, 226);
    private static final double TITLE = 770;
    private static final double LEFT = 40;
    private static final int ENOUGH_DAYS = 4;

    private final Texts texts;
    private final Moments moments;

    CourseView(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    Node of(CoursePicture course) {
        var sheet = new Sheet();
        var title = sheet.text(Lettering.of(24).bold(), texts.text("course"), LEFT, TITLE);
        double after = LEFT + title.getLayoutBounds().getWidth() + 18;
        sheet.text(Lettering.of(19).soft(), beside(course), after, TITLE);
        var chart = new DayChart(course.from(), course.to(), course.top(), layers(course));
        sheet.add(DayChartView.of(chart, PLOT, texts.text("course.gap")));
        return sheet.pane();
    }

    private String beside(CoursePicture course) {
        var weekday = course.weekday().getDisplayName(TextStyle.FULL, texts.locale());
        return course.days() < ENOUGH_DAYS
                ? texts.text("course.too.few", course.days())
                : texts.text("course.usual", course.days(), weekday);
    }

    private List<Layer> layers(CoursePicture course) {
        var layers = new ArrayList<Layer>();
        course.breaks()
                .forEach(pause ->
                        layers.add(
                                new Closed(pause.from(), pause.to(), texts.text("course.break"))));
        if (!course.usual().isEmpty()) {
            layers.add(new Band(Filling.FLAT, course.usual()));
            layers.add(new Course(Pen.THIN, course.median()));
        }
        if (!course.forecast().isEmpty()) {
            layers.add(new Band(Filling.HATCHED, course.range()));
            layers.add(new Course(Pen.DASHED, course.forecast()));
        }
        layers.add(new Moment(Sign.NOW, course.now(), now(course)));
        layers.add(new Course(Pen.MAIN, course.today()));
        today(course, layers);
        guess(course, layers);
        usual(course, layers);
        return layers;
    }

    private String now(CoursePicture course) {
        return texts.text("course.now", moments.time(course.now()));
    }

    private void today(CoursePicture course, List<Layer> layers) {
        course.today().stream()
                .filter(sample -> sample.value().isPresent())
                .reduce((_, later) -> later)
                .ifPresent(last -> {
                    double value = last.value().orElseThrow();
                    layers.add(new Spot(Dot.SQUARE, last.at(), value));
                    var words = texts.text("course.today", Math.round(value));
                    layers.add(new Note(Voice.MAIN, Side.LEFT_ABOVE, last.at(), value, words));
                });
    }

    /// The highest that may come, at its moment.
    private void guess(CoursePicture course, List<Layer> layers) {
        course.range().stream()
                .filter(range -> range.at().isAfter(course.now()))
                .max(Comparator.comparingDouble(Range::high))
                .ifPresent(peak -> {
                    var words =
                            texts.text(
                                    "course.forecast",
                                    moments.time(peak.at()),
                                    Moments.range(Math.round(peak.low()), Math.round(peak.high())));
                    layers.add(
                            new Note(Voice.GUESS, Side.RIGHT_ABOVE, peak.at(), peak.high(), words));
                });
    }

    /// Over the band where it is highest, away from now.
    private void usual(CoursePicture course, List<Layer> layers) {
        var guessed = course.forecast().stream().map(Sample::at).max(Comparator.naturalOrder());
        var from = guessed.orElse(course.now());
        course.usual().stream()
                .filter(range -> range.at().isAfter(from))
                .max(Comparator.comparingDouble(Range::high))
                .ifPresent(peak ->
                        layers.add(
                                new Note(
                                        Voice.QUIET,
                                        Side.ABOVE,
                                        peak.at(),
                                        peak.high(),
                                        texts.text("course.eight.of.ten"))));
    }
}

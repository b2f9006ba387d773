package cn.yimen.ui.chart;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Line;

/// The words of a chart, at the lines of which they speak, and kept inside the chart.
final class ChartNotes {

    private static final double CLEAR = 16;
    private static final double NOW_BELOW = 52;
    private static final double BESIDE = 10;

    private final Plot plot;
    private final Sheet sheet;

    ChartNotes(Plot plot, Sheet sheet) {
        this.plot = plot;
        this.sheet = sheet;
    }

    void note(Layer.Note note) {
        var own = box(note, note.side());
        var free =
                Stream.concat(Stream.of(note.side()), Stream.of(Layer.Side.values()))
                        .map(side -> box(note, side))
                        .filter(box -> !plot.isCrossed(box))
                        .findFirst();
        var box = free.orElse(own);
        var lettering = ChartStyle.lettering(note.voice());
        sheet.text(lettering, note.words(), box.x(), box.y() + lettering.size());
    }

    /// Where the words would stand, inside the chart.
    private Area box(Layer.Note note, Layer.Side side) {
        var lettering = ChartStyle.lettering(note.voice());
        double x = plot.x(note.at());
        double y = plot.y(note.value());
        double width = lettering.width(note.words());
        double left =
                switch (side) {
                    case LEFT_ABOVE, LEFT_BELOW -> x - CLEAR - width;
                    case ABOVE, BELOW -> x - width / 2;
                    case RIGHT_ABOVE, RIGHT_BELOW -> x + CLEAR;
                };
        double size = lettering.size();
        double top =
                switch (side) {
                    case LEFT_ABOVE, ABOVE, RIGHT_ABOVE -> y - CLEAR - size;
                    case LEFT_BELOW, BELOW, RIGHT_BELOW -> y + CLEAR;
                };
        return new Area(plot.inside(left, width), Math.max(top, plot.area().y()), width, size);
    }

    void moment(Layer.Moment moment) {
        double x = plot.x(moment.at());
        var area = plot.area();
        var post = ChartStyle.post(x, area.y(), area.bottom());
        switch (moment.sign()) {
            case NOW -> {
                sheet.add(ChartStyle.line(post, 2.5, Tone.CINNABAR_INK, List.of()));
                var lettering = ChartStyle.MOMENT.in(Tone.CINNABAR_INK);
                sheet.textCentred(lettering, moment.words(), x, area.bottom() + NOW_BELOW);
            }
            case CHANGE -> {
                sheet.add(ChartStyle.line(post, 2.5, Tone.INDIGO, List.of()));
                var lettering = ChartStyle.MOMENT.in(Tone.INDIGO);
                double width = lettering.width(moment.words());
                double left = x + BESIDE + width <= area.right() ? x + BESIDE : x - BESIDE - width;
                sheet.text(lettering, moment.words(), left, area.y() + 18);
            }
        }
    }

    void threshold(Layer.Threshold limit) {
        double y = plot.y(limit.value());
        var across = new Line(plot.area().x(), y, plot.area().right(), y);
        sheet.add(ChartStyle.line(across, 2.5, Tone.CINNABAR_INK, List.of(4.0, 5.0)));
        sheet.text(ChartStyle.MOMENT, limit.words(), plot.area().x() + 8, y - 8);
    }
}

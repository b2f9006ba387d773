package cn.yimen.ui.chart;

import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.shape.Line;

/// The words of a chart, at the lines of which they speak, and kept inside the chart.
final class ChartNotes {

    private static final double CLEAR = 16;
    private static final double NOW_BELOW = 52;

    private final Plot plot;
    private final Sheet sheet;

    ChartNotes(Plot plot, Sheet sheet) {
        this.plot = plot;
        this.sheet = sheet;
    }

    void note(Layer.Note note) {
        var lettering = ChartStyle.lettering(note.voice());
        double x = plot.x(note.at());
        double y = plot.y(note.value());
        double width = lettering.width(note.words());
        double left =
                switch (note.side()) {
                    case LEFT_ABOVE -> x - CLEAR - width;
                    case ABOVE, BELOW -> x - width / 2;
                    case RIGHT_ABOVE -> x + CLEAR;
                };
        double baseline =
                note.side() == Layer.Side.BELOW ? y + lettering.size() + CLEAR : y - CLEAR;
        var area = plot.area();
        double inside =
                Math.clamp(left, area.x() + 4, Math.max(area.x() + 4, area.right() - width));
        sheet.text(
                lettering, note.words(), inside, Math.max(baseline, area.y() + lettering.size()));
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
                sheet.text(lettering, moment.words(), x + 10, area.y() + 18);
            }
        }
    }

    void threshold(Layer.Threshold limit) {
        double y = plot.y(limit.value());
        var across = new Line(plot.area().x(), y, plot.area().right(), y);
        sheet.add(ChartStyle.line(across, 2.5, Tone.CINNABAR_INK, List.of(4.0, 5.0)));
        var lettering = ChartStyle.MOMENT.in(Tone.CINNABAR_INK);
        sheet.text(lettering, limit.words(), plot.area().x() + 8, y - 8);
    }
}

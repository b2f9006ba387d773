package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;

/// The band over the desk: window, lines, link, clerk, the hall's clock.
final class HeadPart {

    private static final double HEIGHT = 56;
    private static final double CLOCK_END = 1030;
    private static final double GAP = 28;

    private HeadPart() {}

    static void draw(Sketch sketch) {
        var drawing = sketch.drawing();
        var window = sketch.desk().post().window().value();
        drawing.box(new Area(0, 0, DeskLayout.WIDTH, HEIGHT), "band");
        var look = DoorView.Look.solid(38, Tone.BOARD_INDIGO).digits(Tone.LINTEL_TEXT, 0.66);
        drawing.node(DoorView.of(window, look), 20, 9);
        double x = 20 + DoorView.width(window, 38) + 14;
        double end = drawing.text(sketch.text("window"), bold(19).in(Tone.LINTEL_TEXT), x, 35);
        double begin = right(sketch);
        drawing.text(
                sketch.words().lines(sketch.desk()),
                letters(18).in(Tone.BOARD_SOFT),
                end + 24,
                35,
                begin - end - 48);
    }

    /// Draws from the right end and answers where that begins.
    private static double right(Sketch sketch) {
        var drawing = sketch.drawing();
        var desk = sketch.desk();
        double x = CLOCK_END;
        if (desk.hall().config().isPresent()) {
            var time = sketch.words().time(desk, desk.hallNow());
            x = drawing.before(time, bold(23).in(Tone.LINTEL_TEXT), x, 37) - GAP;
        }
        var clerk = desk.post().clerk().value();
        x = drawing.before(clerk, bold(18).in(Tone.LINTEL_TEXT), x, 35) - 5;
        x = drawing.before(sketch.text("clerk"), letters(18).in(Tone.LINTEL_TEXT), x, 35) - GAP;
        return desk.isLive() ? live(sketch, x) : away(sketch, x);
    }

    private static double live(Sketch sketch, double end) {
        var words = letters(16).in(Tone.LINTEL_TEXT);
        double x = sketch.drawing().before(sketch.text("link.live"), words, end, 34);
        sketch.icon(Icon.CHECK, 15, Tone.BOARD_INDIGO, x - 24, 21);
        return x - 24;
    }

    private static double away(Sketch sketch, double end) {
        var silence = sketch.desk().contact().silence(sketch.desk().now());
        var words =
                silence.map(Words::counted)
                        .map(age -> sketch.text("link.away", age))
                        .orElseGet(() -> sketch.text("link.connecting"));
        var lettering = bold(16).in(Tone.INDIGO_DEEP);
        double width = lettering.width(words);
        var field = new Area(end - width - 57, 10, width + 57, 36);
        sketch.drawing().box(field, "away");
        LinkIcon.draw(sketch.drawing(), field.x() + 12, 28, Tone.INDIGO_DEEP);
        sketch.drawing().text(words, lettering, field.x() + 45, 34);
        return field.x();
    }
}

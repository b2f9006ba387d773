package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.List;

/// The lines of the window: those that a clerk may serve there, and those for which they are not
/// trained (无权限).
final class LineChips {

    private static final double GAP = 10;

    private LineChips() {}

    /// @param clerk the work number as far as it is typed
    static void draw(Sketch sketch, String clerk, Area room) {
        sketch.desk().hall().config().ifPresent(config -> draw(sketch, config, clerk, room));
    }

    private static void draw(Sketch sketch, HallConfig config, String clerk, Area room) {
        var window = config.window(sketch.desk().post().window());
        var all = window.map(Window::lines).orElse(List.of());
        var may =
                clerk.isEmpty()
                        ? all
                        : window.map(at -> config.servedLines(at, new ClerkId(clerk))).orElse(all);
        double x = room.x();
        for (var line : all) {
            x = chip(sketch, words(config, line), may.contains(line), room, x) + GAP;
        }
    }

    private static String words(HallConfig config, LineId line) {
        return line + " " + config.line(line).map(Line::name).orElse("");
    }

    /// Where there is no room left, nothing; the window's lines are few.
    private static double chip(Sketch sketch, String line, boolean may, Area room, double x) {
        var words = may ? line : sketch.text("sign-in.not-trained", line);
        double width = letters(18).width(words) + (may ? 57 : 32);
        if (x + width > room.right()) {
            return x;
        }
        var drawing = sketch.drawing();
        drawing.box(
                new Area(x, room.y(), width, room.height()), may ? "line-chip" : "line-chip-off");
        if (may) {
            sketch.icon(Icon.CHECK, 15, Tone.INDIGO, x + 17, room.y() + 15);
            drawing.text(words, letters(18), x + 41, room.y() + 29);
        } else {
            drawing.text(words, soft(18), x + 16, room.y() + 29);
        }
        return x + width;
    }
}

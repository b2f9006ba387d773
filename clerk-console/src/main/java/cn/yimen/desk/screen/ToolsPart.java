package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Seat.Tool;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.Stream;

/// The devices at this window, each with a mark: works, or does not answer.
final class ToolsPart {

    private static final double GAP = 24;

    private ToolsPart() {}

    /// All of them.
    static void draw(Sketch sketch, double from, double baseline, double end) {
        row(sketch, tools(sketch).toList(), from, baseline, end);
    }

    /// Only those that do not answer.
    ///
    /// @return where the next thing of the row may stand
    static double silent(Sketch sketch, double from, double baseline, double end) {
        var silent = tools(sketch).filter(tool -> !works(sketch, tool)).toList();
        return row(sketch, silent, from, baseline, end);
    }

    private static Stream<Tool> tools(Sketch sketch) {
        return Stream.of(Tool.values()).filter(sketch.desk().seat().tools()::containsKey);
    }

    private static boolean works(Sketch sketch, Tool tool) {
        return sketch.desk().seat().tools().getOrDefault(tool, false);
    }

    private static double row(
            Sketch sketch, List<Tool> tools, double from, double baseline, double end) {
        double x = from;
        for (var tool : tools) {
            boolean works = works(sketch, tool);
            var name = sketch.text("tool." + Words.key(tool));
            var how = sketch.text(works ? "tool.works" : "tool.silent");
            if (x + 40 + bold(16).width(name + how) > end) {
                return x;
            }
            var icon = works ? Icon.CHECK : Icon.WARN;
            var tone = works ? Tone.JADE : Tone.AMBER;
            sketch.icon(icon, works ? 15 : 18, tone, x, baseline - 14);
            double named = sketch.drawing().text(name, letters(16), x + 24, baseline);
            var lettering = works ? soft(16) : bold(16).in(Tone.AMBER);
            x = sketch.drawing().text(how, lettering, named + 7, baseline) + GAP;
        }
        return x;
    }
}

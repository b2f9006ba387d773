package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Seat.Tool;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;

/// The devices at this window, each with a mark: works, or does not answer.
final class ToolsPart {

    private static final double GAP = 24;

    private ToolsPart() {}

    static void draw(Sketch sketch, double from, double baseline, double end) {
        double x = from;
        for (var tool : Tool.values()) {
            var tools = sketch.desk().seat().tools();
            if (tools.containsKey(tool)) {
                boolean works = tools.getOrDefault(tool, false);
                var name = sketch.text("tool." + Words.key(tool));
                var how = sketch.text(works ? "tool.works" : "tool.silent");
                if (x + 40 + bold(16).width(name + how) > end) {
                    return;
                }
                var icon = works ? Icon.CHECK : Icon.WARN;
                var tone = works ? Tone.JADE : Tone.AMBER;
                sketch.icon(icon, works ? 15 : 18, tone, x, baseline - 14);
                double named = sketch.drawing().text(name, letters(16), x + 24, baseline);
                var lettering = works ? soft(16) : bold(16).in(Tone.AMBER);
                x = sketch.drawing().text(how, lettering, named + 7, baseline) + GAP;
            }
        }
    }
}

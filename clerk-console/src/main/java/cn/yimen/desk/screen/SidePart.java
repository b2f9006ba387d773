package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.HelpView;
import cn.yimen.desk.desk.MachineView;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;

/// Under the lists: who asked for help at a kiosk, what of the window's own devices does not
/// answer, and how the hall's machines are.
final class SidePart {

    private static final Area HELP = new Area(DeskLayout.RIGHT, 586, 426, 76);
    private static final double MACHINES = 704;

    private SidePart() {}

    static void draw(Sketch sketch) {
        switch (HelpView.of(sketch.desk())) {
            case HelpView.Nothing _ -> {}
            case HelpView.Wanted wanted -> wanted(sketch, wanted);
            case HelpView.Mine mine -> mine(sketch, mine);
            case HelpView.Taken taken -> {
                sketch.drawing().box(HELP, "taken");
                sketch.icon(Icon.CHECK, 22, Tone.JADE, 678, 613);
                sketch.drawing().text(words(sketch, taken), letters(18), 718, 630, 350);
            }
        }
        sketch.drawing().hairline(DeskLayout.RIGHT, DeskLayout.RIGHT_END, 674);
        machines(sketch);
    }

    private static String words(Sketch sketch, HelpView.Taken taken) {
        var kiosk = sketch.text("kiosk", taken.device());
        return taken.by()
                .map(window -> sketch.text("help.taken", kiosk, window.value()))
                .or(() -> taken.guide().map(who -> sketch.text("help.guide", kiosk, who.value())))
                .orElse(kiosk);
    }

    private static void mine(Sketch sketch, HelpView.Mine mine) {
        sketch.drawing().box(HELP, "help");
        sketch.drawing().node(Sketch.alarm(28, Tone.CINNABAR_INK), 677, 610);
        var title = sketch.text("help.mine", sketch.text("kiosk", mine.device()));
        sketch.drawing().text(title, letters(19), 718, 630, 228);
    }

    private static void wanted(Sketch sketch, HelpView.Wanted wanted) {
        var drawing = sketch.drawing();
        drawing.box(HELP, "help");
        drawing.node(Sketch.alarm(28, Tone.CINNABAR_INK), 677, 610);
        var age = wanted.age();
        var counted =
                age.toMinutes() > 0 ? Words.counted(age) : sketch.text("seconds", age.toSeconds());
        var title = sketch.text("help.wanted", sketch.text("kiosk", wanted.device()));
        double end = drawing.rich(title, letters(19), 718, 621, 160);
        drawing.text(counted, soft(16), end + 7, 621, 946 - end);
        var step = "step." + kebab(wanted.step());
        if (sketch.words().has(step)) {
            drawing.text(sketch.text("help.step", sketch.text(step)), soft(16), 718, 643, 228);
        }
    }

    /// The kiosk tells its screen by the name of its type: `TicketTrouble` → `ticket-trouble`.
    private static String kebab(String step) {
        return step.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void machines(Sketch sketch) {
        var machines = MachineView.of(sketch.desk());
        double x = ToolsPart.silent(sketch, DeskLayout.RIGHT, MACHINES, DeskLayout.RIGHT_END);
        if (machines.isEmpty()) {
            sketch.drawing().text(sketch.text("machine.none"), soft(16), x, MACHINES);
            return;
        }
        for (var machine : machines) {
            double width = width(sketch, machine);
            if (x + width > DeskLayout.RIGHT_END) {
                return;
            }
            x = machine(sketch, machine, x) + 20;
        }
    }

    private static double width(Sketch sketch, MachineView machine) {
        return 31 + bold(16).width(name(sketch, machine) + trouble(sketch, machine));
    }

    private static double machine(Sketch sketch, MachineView machine, double x) {
        var drawing = sketch.drawing();
        boolean well = machine.trouble().isEmpty();
        var icon = well ? Icon.CHECK : Icon.WARN;
        sketch.icon(icon, well ? 15 : 18, well ? Tone.JADE : Tone.AMBER, x, MACHINES - 14);
        double end = drawing.text(name(sketch, machine), letters(16), x + 24, MACHINES);
        var lettering = well ? soft(16) : bold(16).in(Tone.AMBER);
        return drawing.text(trouble(sketch, machine), lettering, end + 7, MACHINES);
    }

    private static String name(Sketch sketch, MachineView machine) {
        return sketch.text(machine.speaks() ? "speaker" : "kiosk", machine.device());
    }

    private static String trouble(Sketch sketch, MachineView machine) {
        return machine.trouble()
                .map(part -> trouble(sketch, part))
                .orElseGet(() -> sketch.text("machine.well"));
    }

    /// The printer's faults by name; of other parts that they are in trouble.
    private static String trouble(Sketch sketch, DevicePart part) {
        if (!part.part().equals("printer")) {
            var key = "machine." + part.part();
            return sketch.text(sketch.words().has(key) ? key : "machine.trouble");
        }
        return MachineView.faults(part).stream()
                .map(fault -> "machine." + fault.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(sketch.words()::has)
                .findFirst()
                .map(sketch::text)
                .orElseGet(() -> sketch.text("machine.trouble"));
    }
}

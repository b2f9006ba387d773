package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.MachineState;
import cn.yimen.display.overview.MachineState.Help;
import cn.yimen.display.overview.MachineState.LowPaper;
import cn.yimen.display.overview.MachineState.Trouble;
import cn.yimen.display.overview.MachineState.Unheard;
import cn.yimen.display.overview.MachineState.Well;
import cn.yimen.display.overview.MapPicture.Machine;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.icon.AlarmSign.Level;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// Kiosks on the plan, with the word of whoever needs something.
final class MachinesView {

    private static final double WIDTH = 29;
    private static final double HEIGHT = 40;
    private static final Lettering NAME = Lettering.of(19);

    private final Texts texts;

    MachinesView(Texts texts) {
        this.texts = texts;
    }

    void draw(Sheet sheet, Grid grid, Machine machine) {
        double x = grid.x(machine.spot().at());
        double y = grid.y(machine.spot().at());
        sign(sheet, x, y);
        var name = sheet.text(NAME, name(machine), x + WIDTH + 9, y + 27);
        double after = x + WIDTH + 9 + name.getLayoutBounds().getWidth() + 8;
        trouble(sheet, machine.state(), after, y);
    }

    private String name(Machine machine) {
        return texts.text("map.kiosk", machine.id().value());
    }

    private static void sign(Sheet sheet, double x, double y) {
        var box = new Rectangle(x, y, WIDTH, HEIGHT);
        box.setArcWidth(12);
        box.setArcHeight(12);
        box.setFill(null);
        box.setStrokeWidth(3);
        sheet.add(Tone.INK.stroke(box));
        double[][] lines = {{0.25, 0.3, 0.75}, {0.25, 0.55, 0.55}, {0.25, 0.78, 0.75}};
        for (var line : lines) {
            double at = y + line[1] * HEIGHT;
            var drawn = new Line(x + line[0] * WIDTH, at, x + line[2] * WIDTH, at);
            drawn.setStrokeWidth(3);
            sheet.add(Tone.INK.stroke(drawn));
        }
    }

    private void trouble(Sheet sheet, MachineState state, double x, double y) {
        switch (state) {
            case Help _ -> {
                sheet.at(IconView.plain(Icon.WARN, 24, Tone.CINNABAR_INK), x, y + 8);
                var words = NAME.bold().in(Tone.CINNABAR_INK);
                sheet.text(words, texts.text("machine.help"), x + 30, y + 27);
            }
            case Trouble _ -> sheet.at(AlarmSign.of(Level.ORANGE, 24), x, y + 8);
            case LowPaper _ -> sheet.at(AlarmSign.of(Level.YELLOW, 24), x, y + 8);
            case Unheard _ -> sheet.text(NAME.soft(), texts.text("unknown.short"), x, y + 27);
            case Well _ -> {}
        }
    }
}

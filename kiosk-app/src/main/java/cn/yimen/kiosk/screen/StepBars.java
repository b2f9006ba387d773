package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// How many steps there are, and which one this is: done and current ones filled.
final class StepBars {
    private static final double GAP = 12;

    private final Surroundings around;
    private final Sheet sheet = new Sheet();

    StepBars(Surroundings around) {
        this.around = around;
    }

    Pane node() {
        return sheet.pane();
    }

    /// @param key what stands before a step's name in the texts
    void show(String key, Enum<?>[] steps, Enum<?> current) {
        var names = new String[steps.length];
        for (int i = 0; i < steps.length; i++) {
            names[i] = around.text(key + steps[i].name());
        }
        show(names, List.of(steps).indexOf(current));
    }

    void show(String[] names, int current) {
        sheet.clear();
        double width = (Layout.FULL - GAP * (names.length - 1)) / names.length;
        for (int i = 0; i < names.length; i++) {
            double x = Layout.LEFT + i * (width + GAP);
            var bar = new Area(x, 288, width, 14).place(new Region());
            bar.getStyleClass().add(i <= current ? "disc" : "chip-outlined");
            if (i <= current) {
                Tone.INDIGO.ground(bar);
            }
            sheet.add(bar);
            sheet.put(name(names[i], i, current, width), new Area(x, 312, width, 44));
        }
    }

    private static Region name(String words, int index, int current, double width) {
        var lettering =
                index == current
                        ? Lettering.CAPTION.bold().in(Tone.INDIGO)
                        : Lettering.CAPTION.soft();
        return index < current
                ? Row.left(
                        8,
                        IconView.plain(Icon.CHECK, 28, Tone.INK_SOFT),
                        lettering.fitted(words, width - 40, 20))
                : Row.left(0, lettering.fitted(words, width - 4, 20));
    }
}

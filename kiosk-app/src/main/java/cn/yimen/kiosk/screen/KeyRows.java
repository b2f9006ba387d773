package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Rows of keys that fill an area, each row in the middle.
final class KeyRows {
    private static final double TEXT_SIDE = 16;
    private static final double SMALLEST = 20;

    private final Area area;
    private final double gap;
    private final Look look;
    private final Consumer<Cap> pressed;
    private final Sheet sheet = new Sheet();

    /// @param gap between keys
    /// @param pressed what a key does
    KeyRows(Area area, double gap, Look look, Consumer<Cap> pressed) {
        this.area = area;
        this.gap = gap;
        this.look = look;
        this.pressed = pressed;
    }

    /// @param units how many keys of the usual width a full row holds
    Pane of(List<List<Cap>> rows, double units) {
        double unit = (area.width() - (units - 1) * gap) / units;
        double height = (area.height() - (rows.size() - 1) * gap) / rows.size();
        for (int row = 0; row < rows.size(); row++) {
            line(rows.get(row), area.y() + row * (height + gap), unit, height);
        }
        return sheet.pane();
    }

    private void line(List<Cap> caps, double y, double unit, double height) {
        double total = caps.stream().mapToDouble(cap -> width(cap, unit)).sum();
        double x = area.x() + (area.width() - total - (caps.size() - 1) * gap) / 2;
        for (var cap : caps) {
            double width = width(cap, unit);
            sheet.put(key(cap, width), new Area(x, y, width, height));
            x += width + gap;
        }
    }

    private double width(Cap cap, double unit) {
        return cap.units() * unit + (cap.units() - 1) * gap;
    }

    private Button key(Cap cap, double width) {
        return Key.of(cap.style(), face(cap, width, look), cap.words(), () -> pressed.accept(cap));
    }

    private static Node face(Cap cap, double width, Look look) {
        var tone = cap.style() == KeyStyle.PRIMARY ? Tone.ON_INDIGO : Tone.INK;
        if (cap.iconOnly()) {
            return IconView.plain(cap.icon().orElseThrow(), 52, tone);
        }
        double icon = cap.icon().isPresent() ? 48 : 0;
        var words =
                lettering(cap, look)
                        .in(tone)
                        .fitted(cap.words(), width - 2 * TEXT_SIDE - icon, SMALLEST);
        return cap.icon()
                .<Node>map(drawing -> Row.beside(8, IconView.plain(drawing, 40, tone), words))
                .orElse(words);
    }

    private static Lettering lettering(Cap cap, Look look) {
        return switch (cap.style()) {
            case PRIMARY -> look.type(Lettering.LABEL.bold());
            case UTILITY -> look.type(Lettering.BODY);
            default ->
                    look.type(
                            cap.words().codePointCount(0, cap.words().length()) > 1
                                    ? Lettering.BODY
                                    : Lettering.KEY);
        };
    }
}

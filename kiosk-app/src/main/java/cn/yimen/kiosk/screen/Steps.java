package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// How many steps there are, and which one this is: done and current ones filled. Where the line is
/// short only the current one is named.
///
/// @param current index
record Steps(List<String> names, int current) implements Tile {
    private static final double GAP = 12;
    private static final double BAR = 14;
    private static final double LEAST_NAMED = 150;

    Steps {
        names = List.copyOf(names);
    }

    @Override
    public double height(double width, Look look) {
        return BAR + 10 + look.px(44);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        double each = (width - GAP * (names.size() - 1)) / names.size();
        boolean named = each >= look.px(LEAST_NAMED);
        for (int i = 0; i < names.size(); i++) {
            double x = i * (each + GAP);
            sheet.add(bar(i, new Area(x, 0, each, BAR)));
            if (named) {
                sheet.put(name(i, each, look), new Area(x, BAR + 10, each, look.px(44)));
            }
        }
        if (!named) {
            sheet.put(ofAll(width, look), new Area(0, BAR + 10, width, look.px(44)));
        }
        return sheet.pane();
    }

    private Region bar(int index, Area area) {
        var bar = area.place(new Region());
        bar.getStyleClass().add(index <= current ? "disc" : "chip-outlined");
        return index <= current ? Tone.INDIGO.ground(bar) : bar;
    }

    private Region ofAll(double width, Look look) {
        var bold = look.type(Lettering.CAPTION.bold().in(Tone.INDIGO));
        var count = (current + 1) + " / " + names.size() + "  " + names.get(current);
        return Row.left(0, bold.fitted(count, width, bold.size() * 0.7));
    }

    private Region name(int index, double width, Look look) {
        var lettering =
                look.type(
                        index == current
                                ? Lettering.CAPTION.bold().in(Tone.INDIGO)
                                : Lettering.CAPTION.soft());
        double least = lettering.size() * 0.7;
        return index < current
                ? Row.left(
                        8,
                        IconView.plain(Icon.CHECK, 28, Tone.INK_SOFT),
                        lettering.fitted(names.get(index), width - 40, least))
                : Row.left(0, lettering.fitted(names.get(index), width - 4, least));
    }
}

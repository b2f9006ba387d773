package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A field that is filled by choosing: its label, and the choices below it.
///
/// @param problem what is wrong, said below the choices
record Choices(String label, List<Choice> options, Optional<String> problem) implements Tile {
    private static final double LEAST = 300;
    private static final double GAP = 14;

    Choices {
        options = List.copyOf(options);
    }

    @Override
    public double height(double width, Look look) {
        double each = options.getFirst().height(width, look);
        int rows = Math.ceilDiv(options.size(), columns(width, look));
        return labelHeight(width, look)
                + rows * (each + GAP)
                - GAP
                + problem.map(why -> Band.wrong(why).height(width, look)).orElse(0.0);
    }

    @Override
    public List<Placed> in(String slot, Area area, Look look) {
        var placed = new ArrayList<Placed>();
        double top = area.y() + labelHeight(area.width(), look);
        placed.add(
                new Placed(
                        slot, new Area(area.x(), area.y(), area.width(), top - area.y()), name()));
        int columns = columns(area.width(), look);
        double width = (area.width() - (columns - 1) * GAP) / columns;
        double height = options.getFirst().height(width, look);
        for (int i = 0; i < options.size(); i++) {
            double x = area.x() + i % columns * (width + GAP);
            int row = i / columns;
            double y = top + row * (height + GAP);
            placed.add(new Placed(slot + "." + i, new Area(x, y, width, height), options.get(i)));
        }
        double below = top + Math.ceilDiv(options.size(), columns) * (height + GAP) - GAP;
        problem.map(Band::wrong)
                .ifPresent(why ->
                        placed.add(
                                new Placed(
                                        slot + ".wrong",
                                        new Area(
                                                area.x(),
                                                below,
                                                area.width(),
                                                area.bottom() - below),
                                        why)));
        return placed;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        return new Region();
    }

    private Words name() {
        return new Words(Lettering.BODY.bold(), label, 0.7);
    }

    private double labelHeight(double width, Look look) {
        return name().height(width, look) + 8;
    }

    private int columns(double width, Look look) {
        int fitting = (int) Math.floor((width + GAP) / (look.px(LEAST) + GAP));
        return Math.clamp(fitting, 1, Math.min(3, options.size()));
    }
}

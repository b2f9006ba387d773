package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The card behind joined lines, with a hairline between them.
final class PageCard {
    private static final double SIDE = 36;

    private PageCard() {}

    /// @param lines from the first of the card on
    /// @param first where that one stands
    static Placed behind(List<BlockLine> lines, Area first, String slot) {
        var rules = new ArrayList<Double>();
        double height = 0;
        for (var line : lines) {
            if (line.block() != lines.getFirst().block()) {
                break;
            }
            if (height > 0) {
                rules.add(height);
            }
            height += line.height();
        }
        var area = new Area(first.x(), first.y(), first.width(), height);
        return new Placed(
                slot + ".card", area, Drawing.of(List.copyOf(rules), height, PageCard::draw));
    }

    private static Node draw(List<Double> rules, double width, double height, Look look) {
        var pane = new Area(0, 0, width, height).size(new Pane());
        pane.getStyleClass().add("card");
        var sheet = new Sheet(pane);
        rules.forEach(y -> sheet.rule(SIDE, width - SIDE, y));
        return pane;
    }
}

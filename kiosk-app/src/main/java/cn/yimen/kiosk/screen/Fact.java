package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// A line that informs: a label and its value.
record Fact(String label, String value) implements Tile {
    private static final double HEIGHT = 92;
    private static final double SIDE = 36;

    @Override
    public double height(double width, Look look) {
        double text = text(valueWidth(width), look).getLayoutBounds().getHeight();
        return Math.max(look.px(HEIGHT), text + 24);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        var soft = look.type(Lettering.BODY.soft());
        var name = soft.fitted(label, labelWidth(width), soft.size() * 0.7);
        var text = text(valueWidth(width), look);
        sheet.at(name, SIDE, middle(height, name));
        sheet.at(text, SIDE + labelWidth(width) + 20, middle(height, text));
        return sheet.pane();
    }

    /// A number is set smaller rather than broken in two.
    private Text text(double width, Look look) {
        var bold = look.type(Lettering.LABEL.bold());
        boolean isNumber = value.chars().allMatch(c -> c > ' ' && c <= '~');
        return bold.fitted(value, width, Math.floor(bold.size() * (isNumber ? 0.6 : 1)));
    }

    /// The baseline of a text that is centred in height.
    private static double middle(double height, Text text) {
        var bounds = text.getLayoutBounds();
        return height / 2 - bounds.getHeight() / 2 - bounds.getMinY();
    }

    private static double labelWidth(double width) {
        return Math.rint((width - 2 * SIDE) * 0.26);
    }

    private static double valueWidth(double width) {
        return width - 2 * SIDE - 20 - labelWidth(width);
    }
}

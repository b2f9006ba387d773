package cn.yimen.ui.control;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// A ground on which things stand at given places, in px of the design; texts stand on their
/// baseline.
public final class Sheet {
    private final Pane pane;

    public Sheet() {
        this(new Pane());
    }

    public Sheet(Pane pane) {
        this.pane = pane;
        pane.setPickOnBounds(false);
    }

    /// A card of the house at this place, to be drawn on with its own coordinates.
    public static Sheet card(Area area) {
        var card = area.place(new Pane());
        card.getStyleClass().add("card");
        card.setMouseTransparent(true);
        return new Sheet(card);
    }

    /// A ground of this size that is never mirrored: for digits and letters, whose places people
    /// know by heart.
    public static Sheet unmirrored(double width, double height) {
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        sheet.pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return sheet;
    }

    public Pane pane() {
        return pane;
    }

    public Text text(Lettering lettering, String words, double x, double baseline) {
        return at(lettering.text(words), x, baseline);
    }

    /// A text that ends at `right`.
    public Text textEnding(Lettering lettering, String words, double right, double baseline) {
        var text = lettering.text(words);
        return at(text, right - text.getLayoutBounds().getWidth(), baseline);
    }

    public Text textCentred(Lettering lettering, String words, double centre, double baseline) {
        var text = lettering.text(words);
        return at(text, centre - text.getLayoutBounds().getWidth() / 2, baseline);
    }

    /// A number whose visible glyphs are centred in `area`.
    public Text number(Lettering lettering, String digits, Area area) {
        var text = lettering.number(digits);
        var seen = text.getLayoutBounds();
        return at(
                text,
                area.centre().getX() - seen.getCenterX(),
                area.centre().getY() - seen.getCenterY());
    }

    /// Any node by its upper left corner.
    public <N extends Node> N at(N node, double x, double y) {
        node.setLayoutX(x);
        node.setLayoutY(y);
        return add(node);
    }

    public <R extends Region> R put(R region, Area area) {
        return add(area.place(region));
    }

    /// A hairline from left to right.
    public Line rule(double fromX, double toX, double y) {
        return line(new Line(fromX, y, toX, y));
    }

    /// A hairline from top to bottom.
    public Line post(double x, double fromY, double toY) {
        return line(new Line(x, fromY, x, toY));
    }

    public <N extends Node> N add(N node) {
        pane.getChildren().add(node);
        return node;
    }

    public void clear() {
        pane.getChildren().clear();
    }

    private Line line(Line line) {
        line.setStrokeWidth(2);
        return add(Tone.LINE.stroke(line));
    }
}

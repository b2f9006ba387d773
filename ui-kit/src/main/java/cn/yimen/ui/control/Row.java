package cn.yimen.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Things in a line or in a column.
public final class Row {
    private static final double TOO_LOW = 0.056;

    private Row() {}

    /// Side by side, centred on one line.
    public static HBox beside(double gap, Node... parts) {
        var row = new HBox(gap, parts);
        raise(parts);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// Side by side from the left, centred in height.
    public static HBox left(double gap, Node... parts) {
        var row = new HBox(gap, parts);
        raise(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Texts of several sizes on one baseline.
    public static HBox baseline(double gap, Node... texts) {
        var row = new HBox(gap, texts);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /// One above the other, centred.
    public static VBox above(double gap, Node... parts) {
        var column = new VBox(gap, parts);
        column.setAlignment(Pos.CENTER);
        return column;
    }

    /// One above the other along a left edge, centred in height.
    public static VBox column(double gap, Node... parts) {
        var column = new VBox(gap, parts);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    /// One above the other along a right edge, centred in height.
    public static VBox columnRight(double gap, Node... parts) {
        var column = new VBox(gap, parts);
        column.setAlignment(Pos.CENTER_RIGHT);
        return column;
    }

    /// A line box puts Chinese characters a little too low: raises texts that are centred by their
    /// box.
    static void raise(Node... parts) {
        for (var part : parts) {
            if (part instanceof Text text && text.getBoundsType() == TextBoundsType.LOGICAL) {
                text.setTranslateY(-TOO_LOW * text.getFont().getSize());
            }
        }
    }

    /// Takes the room that is left, and so pushes what follows to the end.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        spring.setMouseTransparent(true);
        return spring;
    }
}

package cn.yimen.ui.proof;

import cn.yimen.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// Whether everything that is seen stands out from what it was painted on: read from the paints
/// that the nodes really have, in the order in which they are painted.
public final class ContrastRules {

    private static final double TEXT = 7;
    private static final double EDGE = 3;

    private final Scene scene;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private record Ground(Bounds where, Color colour) {}

    private ContrastRules(Scene scene) {
        this.scene = scene;
    }

    /// What nobody could read or find, in words: texts below 7 : 1, edges of keys below 3 : 1.
    public static List<String> violations(Scene scene) {
        return Screens.ui()
                .ask(() -> {
                    var rules = new ContrastRules(scene);
                    rules.paint(scene.getRoot());
                    return List.copyOf(rules.found);
                });
    }

    private void paint(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        switch (node) {
            case Text text -> judge(text);
            case SVGPath drawing -> ground(drawing, drawing.getFill());
            case Shape shape -> ground(shape, shape.getFill());
            case ButtonBase key -> {
                judge(key);
                ground(key);
            }
            case Region region -> ground(region);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::paint);
        }
    }

    private void judge(Text text) {
        if (!text.getText().isBlank() && text.getFill() instanceof Color colour) {
            var beneath = beneath(onScene(text));
            double contrast = Palette.contrast(colour, beneath);
            if (contrast < TEXT) {
                found.add("%.1f : 1 %s".formatted(contrast, text.getText()));
            }
        }
    }

    /// A key is found by its edge, or where it has none, by its own colour.
    private void judge(ButtonBase key) {
        edge(key)
                .ifPresent(edge -> {
                    double contrast = Palette.contrast(edge, beneath(onScene(key)));
                    if (contrast < EDGE) {
                        found.add(
                                "%.1f : 1 edge of %s".formatted(contrast, key.getAccessibleText()));
                    }
                });
    }

    private static Optional<Color> edge(Region key) {
        if (key.getBorder() != null && !key.getBorder().getStrokes().isEmpty()) {
            return opaque(key.getBorder().getStrokes().getFirst().getTopStroke());
        }
        return key.getBackground() == null || key.getBackground().getFills().isEmpty()
                ? Optional.empty()
                : opaque(key.getBackground().getFills().getFirst().getFill());
    }

    private void ground(Region region) {
        if (region.getBackground() != null && !region.getBackground().getFills().isEmpty()) {
            ground(region, region.getBackground().getFills().getLast().getFill());
        }
    }

    private void ground(Node node, Paint paint) {
        opaque(paint).ifPresent(colour -> grounds.add(new Ground(onScene(node), colour)));
    }

    private static Optional<Color> opaque(Paint paint) {
        return paint instanceof Color colour && colour.isOpaque()
                ? Optional.of(colour)
                : Optional.empty();
    }

    /// The last thing that was painted under the middle of these bounds.
    private Color beneath(Bounds bounds) {
        return grounds.reversed().stream()
                .filter(ground -> ground.where().contains(bounds.getCenterX(), bounds.getCenterY()))
                .findFirst()
                .map(Ground::colour)
                .orElseGet(() -> opaque(scene.getFill()).orElse(Color.WHITE));
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}

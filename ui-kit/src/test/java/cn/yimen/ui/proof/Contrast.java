package cn.yimen.ui.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// Whether every text stands out from what is painted beneath it, by the formula of WCAG 2.2.
/// Paints are taken as the theme resolved them; where a picture or a gradient lies beneath, its
/// pixels say what the ground is. Used on the JavaFX thread.
public final class Contrast {

    /// What the house asks of every text on every ground.
    public static final double WANTED = 7.0;

    /// Colours of eight bits round the ratio by so much.
    private static final double ROUNDING = 0.1;

    private static final double OPAQUE = 0.99;
    private static final int SHADES = 32;

    private Contrast() {}

    /// A text that does not stand out.
    public record Faint(String words, double ratio) {
        @Override
        public String toString() {
            return "faint, %.1f : 1: %s".formatted(ratio, words);
        }
    }

    /// Every text of less contrast than `wanted`.
    public static List<Faint> faint(Scene scene, double wanted) {
        var painted = new ArrayList<Painted>();
        collect(scene.getRoot(), painted);
        var found = new ArrayList<Faint>();
        for (int place = 0; place < painted.size(); place++) {
            if (painted.get(place).node() instanceof Text text
                    && !text.getText().isBlank()
                    && text.getFill() instanceof Color ink) {
                var ground = ground(scene, painted.subList(0, place), painted.get(place).bounds());
                double ratio = ratio(ink, ground);
                if (ratio < wanted - ROUNDING) {
                    found.add(new Faint(text.getText(), ratio));
                }
            }
        }
        return found;
    }

    /// 1 to 21.
    public static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// A node and where it stands on the scene.
    private record Painted(Node node, Bounds bounds) {

        static Painted of(Node node) {
            return new Painted(node, node.localToScene(node.getLayoutBounds()));
        }

        boolean covers(Point2D onScene) {
            return bounds.contains(onScene)
                    && (!(node instanceof Shape) || node.contains(node.sceneToLocal(onScene)));
        }
    }

    private static void collect(Node node, List<Painted> painted) {
        if (!node.isVisible()) {
            return;
        }
        painted.add(Painted.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, painted));
        }
    }

    /// What lies beneath the middle of a text: the last of those painted before it.
    private static Color ground(Scene scene, List<Painted> before, Bounds text) {
        var middle = new Point2D(text.getCenterX(), text.getCenterY());
        for (var painted : before.reversed()) {
            var paint = paint(painted.node());
            if (paint.isPresent() && painted.covers(middle)) {
                return paint.get() instanceof Color color ? color : pixels(scene, text);
            }
        }
        return scene.getFill() instanceof Color color ? color : Color.WHITE;
    }

    /// A colour, or any other paint where only pixels can tell.
    private static Optional<Object> paint(Node node) {
        return switch (node) {
            case Text _ -> Optional.empty();
            case ImageView picture -> Optional.of(picture);
            case Canvas picture -> Optional.of(picture);
            case Shape shape ->
                    Optional.<Object>ofNullable(shape.getFill()).filter(Contrast::shows);
            case Region region when region.getBackground() != null ->
                    region.getBackground().getImages().isEmpty()
                            ? region.getBackground().getFills().reversed().stream()
                                    .map(BackgroundFill::getFill)
                                    .<Object>map(fill -> fill)
                                    .filter(Contrast::shows)
                                    .findFirst()
                            : Optional.of(region.getBackground());
            default -> Optional.empty();
        };
    }

    private static boolean shows(Object paint) {
        return !(paint instanceof Color color) || color.getOpacity() >= OPAQUE;
    }

    /// The commonest colour around a text, the ink of which is rarer than its ground.
    private static Color pixels(Scene scene, Bounds bounds) {
        var view = new SnapshotParameters();
        view.setViewport(
                new Rectangle2D(
                        bounds.getMinX(),
                        bounds.getMinY(),
                        Math.max(1, bounds.getWidth()),
                        Math.max(1, bounds.getHeight())));
        var image = scene.getRoot().snapshot(view, null);
        var reader = image.getPixelReader();
        var shades = new HashMap<List<Long>, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                shades.merge(shade(reader.getColor(x, y)), 1, Integer::sum);
            }
        }
        return shades.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(most -> color(most.getKey()))
                .orElse(Color.WHITE);
    }

    private static List<Long> shade(Color color) {
        return List.of(
                Math.round(color.getRed() * SHADES),
                Math.round(color.getGreen() * SHADES),
                Math.round(color.getBlue() * SHADES));
    }

    private static Color color(List<Long> shade) {
        return Color.color(
                (double) shade.get(0) / SHADES,
                (double) shade.get(1) / SHADES,
                (double) shade.get(2) / SHADES);
    }
}

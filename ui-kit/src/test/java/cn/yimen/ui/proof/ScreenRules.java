package cn.yimen.ui.proof;

import cn.yimen.ui.theme.Script;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// What every screen must keep: nothing cut off, nothing on top of anything else, no missing glyph,
/// targets that a finger finds, and words for those who listen. Each rule answers with its
/// violations, in words.
public final class ScreenRules {
    /// Antialiasing and side bearings reach this far into a neighbour without touching it.
    private static final double TOLERANCE = 1.5;

    private static final Pattern CHINESE =
            Pattern.compile(
                    "[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}"
                            + "\\p{InHalfwidth_and_Fullwidth_Forms}]");

    private ScreenRules() {}

    /// All rules at once; targets at least `smallestTarget` px in both directions.
    public static List<String> violations(Scene scene, double smallestTarget) {
        return Screens.ui().ask(() -> found(scene, smallestTarget));
    }

    /// The same, for those who are on the JavaFX thread already.
    public static List<String> found(Scene scene, double smallestTarget) {
        var found = new ArrayList<String>();
        found.addAll(truncated(scene));
        found.addAll(outside(scene));
        found.addAll(overlapping(scene));
        found.addAll(missingGlyphs(scene));
        found.addAll(WholeNumbers.cut(visibleTexts(scene)));
        found.addAll(smallTargets(scene, smallestTarget));
        found.addAll(unspoken(scene));
        return found;
    }

    /// Labels that had to shorten their words.
    static List<String> truncated(Scene scene) {
        return find(scene, Labeled.class, label -> !label.getText().isEmpty()).stream()
                .filter(label -> texts(label).noneMatch(text -> text.equals(label.getText())))
                .map(label -> "cut off: " + label.getText())
                .toList();
    }

    /// Texts that leave the box that they stand in: the nearest region with a ground, or the panel.
    static List<String> outside(Scene scene) {
        var panel = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        return visibleTexts(scene).stream()
                .filter(text -> !grown(box(text, panel)).contains(ink(text)))
                .map(text -> "outside its box: " + text.getText())
                .toList();
    }

    /// Pairs of texts, or of targets, that lie on each other.
    static List<String> overlapping(Scene scene) {
        var found = new ArrayList<String>();
        var texts = visibleTexts(scene);
        var inks = texts.stream().map(ScreenRules::ink).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (cross(inks.get(i), inks.get(j))) {
                    found.add(
                            "on each other: %s, %s"
                                    .formatted(texts.get(i).getText(), texts.get(j).getText()));
                }
            }
        }
        var targets = targets(scene);
        var places = targets.stream().map(ScreenRules::onScene).toList();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                if (cross(places.get(i), places.get(j))) {
                    found.add(
                            "targets on each other: %s, %s"
                                    .formatted(
                                            targets.get(i).getAccessibleText(),
                                            targets.get(j).getAccessibleText()));
                }
            }
        }
        return found;
    }

    /// Characters that the family of their writing cannot draw. Chinese names, with the marks
    /// between them, stand in every writing.
    static List<String> missingGlyphs(Scene scene) {
        return visibleTexts(scene).stream()
                .map(Text::getText)
                .filter(words -> !isDrawn(words))
                .map(words -> "no glyph in: " + words)
                .toList();
    }

    /// Whether the one family of their writing draws all of these words.
    public static boolean isDrawn(String words) {
        var script = Script.of(words);
        var own = script == Script.HAN ? words : CHINESE.matcher(words).replaceAll("");
        var font = new Font(script.family(), Font.PLAIN, 20);
        return font.canDisplayUpTo(own.replace("\n", "")) == -1;
    }

    static List<String> smallTargets(Scene scene, double smallest) {
        return targets(scene).stream()
                .filter(target ->
                        onScene(target).getWidth() < smallest
                                || onScene(target).getHeight() < smallest)
                .map(target ->
                        "small: %s %s".formatted(target.getAccessibleText(), onScene(target)))
                .toList();
    }

    /// Targets without words for a screen reader.
    static List<String> unspoken(Scene scene) {
        return targets(scene).stream()
                .filter(target ->
                        target.getAccessibleText() == null || target.getAccessibleText().isBlank())
                .map(target -> "says nothing: " + target)
                .toList();
    }

    /// Everything that can be touched.
    public static List<ButtonBase> targets(Scene scene) {
        return find(scene, ButtonBase.class, button -> true);
    }

    /// Every text that is seen, in painting order.
    public static List<Text> visibleTexts(Scene scene) {
        return find(scene, Text.class, text -> !text.getText().isBlank());
    }

    private static Stream<String> texts(Labeled label) {
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText());
    }

    private static <N extends Node> List<N> find(Scene scene, Class<N> type, Predicate<N> wanted) {
        var found = new ArrayList<N>();
        collect(scene.getRoot(), type, found);
        return found.stream().filter(wanted).toList();
    }

    private static <N> void collect(Node node, Class<N> type, List<N> found) {
        if (!node.isVisible()) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }

    /// Where the glyphs are, without the empty part of the line.
    private static Bounds ink(Text text) {
        Bounds whole = onScene(text);
        boolean han = Script.of(text.getText()) == Script.HAN;
        double line = text.getFont().getSize() * (han ? 1.448 : 1.1);
        double spare =
                text.getLayoutBounds().getHeight() < line * 0.9
                        ? 0
                        : text.getFont().getSize() * (han ? 0.28 : 0.14);
        return new BoundingBox(
                whole.getMinX(),
                whole.getMinY() + spare,
                whole.getWidth(),
                Math.max(1, whole.getHeight() - 2 * spare));
    }

    private static Bounds box(Node text, Bounds panel) {
        for (Parent parent = text.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Region region && hasGround(region)) {
                return onScene(region);
            }
        }
        return panel;
    }

    private static boolean hasGround(Region region) {
        return (region.getBackground() != null && !region.getBackground().isEmpty())
                || region.getBorder() != null;
    }

    private static boolean cross(Bounds one, Bounds other) {
        return one.getMinX() + TOLERANCE < other.getMaxX()
                && other.getMinX() + TOLERANCE < one.getMaxX()
                && one.getMinY() + TOLERANCE < other.getMaxY()
                && other.getMinY() + TOLERANCE < one.getMaxY();
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds grown(Bounds box) {
        return new BoundingBox(
                box.getMinX() - TOLERANCE,
                box.getMinY() - TOLERANCE,
                box.getWidth() + 2 * TOLERANCE,
                box.getHeight() + 2 * TOLERANCE);
    }
}

package cn.yimen.ui.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

/// Whether the keyboard, and the voice with it, goes over a screen as eyes do: from above to below,
/// and along each row. Used on the JavaFX thread.
public final class ReadingOrder {

    /// Neighbours of a row need not stand at quite the same height.
    private static final double SLACK = 4;

    private ReadingOrder() {}

    /// The first pair that comes in the wrong order, and targets that the keys never come to.
    public static List<String> violations(Scene scene) {
        return violations(scene, _ -> false);
    }

    /// @param apart by its words, whether a target has an order of its own
    public static List<String> violations(Scene scene, Predicate<String> apart) {
        var found = new ArrayList<String>();
        var targets =
                ScreenRules.targets(scene).stream()
                        .filter(target -> !target.isDisabled())
                        .filter(target -> !apart.test(String.valueOf(target.getAccessibleText())))
                        .toList();
        targets.stream()
                .filter(target -> !target.isFocusTraversable())
                .map(target -> "never in focus: " + target.getAccessibleText())
                .findFirst()
                .ifPresent(found::add);
        boolean mirrored =
                scene.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                        || targets.stream().anyMatch(ReadingOrder::isMirrored);
        firstInversion(targets, mirrored).ifPresent(found::add);
        return found;
    }

    private static boolean isMirrored(ButtonBase target) {
        return target.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private static Optional<String> firstInversion(List<ButtonBase> targets, boolean mirrored) {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                if (isBefore(onScene(targets.get(j)), onScene(targets.get(i)), mirrored)) {
                    return Optional.of(
                            "focus comes to %s before %s"
                                    .formatted(
                                            targets.get(i).getAccessibleText(),
                                            targets.get(j).getAccessibleText()));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether one is certainly read before the other: above it, or before it in the same row.
    private static boolean isBefore(Bounds one, Bounds other, boolean mirrored) {
        boolean above =
                one.getMaxY() <= other.getMinY() + SLACK
                        && one.getMinX() < other.getMaxX()
                        && other.getMinX() < one.getMaxX();
        boolean sameRow = Math.abs(one.getMinY() - other.getMinY()) <= SLACK;
        boolean leftOf = one.getMaxX() <= other.getMinX() + SLACK;
        boolean rightOf = one.getMinX() >= other.getMaxX() - SLACK;
        return above || (sameRow && (mirrored ? rightOf : leftOf));
    }

    private static Bounds onScene(ButtonBase target) {
        return target.localToScene(target.getLayoutBounds());
    }
}

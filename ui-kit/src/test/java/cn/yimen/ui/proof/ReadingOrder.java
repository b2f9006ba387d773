package cn.yimen.ui.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

/// Whether the keyboard, and the voice with it, goes over a screen as eyes do: from above to below,
/// and along each row; where a rail stands beside a page, over the one and then over the other.
/// Used on the JavaFX thread.
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
        columns(targets).stream()
                .flatMap(column -> firstInversion(column, mirrored).stream())
                .findFirst()
                .ifPresent(found::add);
        return found;
    }

    private static boolean isMirrored(ButtonBase target) {
        return target.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// Stands in something that is not mirrored with its page: a keyboard.
    private static boolean staysPut(Node target) {
        for (var parent = target.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT) {
                return true;
            }
        }
        return false;
    }

    /// A page and its rail, where the focus leaves the one for the other once, a gap divides them
    /// from top to bottom, and no row goes over both; else all as one.
    private static List<List<ButtonBase>> columns(List<ButtonBase> targets) {
        for (int at = 1; at < targets.size(); at++) {
            var first = targets.subList(0, at);
            var second = targets.subList(at, targets.size());
            if (areApart(first, second) && !shareARow(first, second)) {
                return List.of(first, second);
            }
        }
        return List.of(targets);
    }

    private static boolean areApart(List<ButtonBase> one, List<ButtonBase> other) {
        return one.size() > 1
                && other.size() > 1
                && (right(one) <= left(other) || right(other) <= left(one));
    }

    private static double left(List<ButtonBase> targets) {
        return targets.stream().mapToDouble(key -> onScene(key).getMinX()).min().orElseThrow();
    }

    private static double right(List<ButtonBase> targets) {
        return targets.stream().mapToDouble(key -> onScene(key).getMaxX()).max().orElseThrow();
    }

    /// Keys of one row begin and end at the same height: what reaches over several rows beside it
    /// belongs to none of them.
    private static boolean shareARow(List<ButtonBase> one, List<ButtonBase> other) {
        return one.stream()
                .map(ReadingOrder::onScene)
                .anyMatch(a -> other.stream().map(ReadingOrder::onScene).anyMatch(b -> row(a, b)));
    }

    private static boolean row(Bounds one, Bounds other) {
        return Math.abs(one.getMinY() - other.getMinY()) <= SLACK
                && Math.abs(one.getMaxY() - other.getMaxY()) <= SLACK;
    }

    private static Optional<String> firstInversion(List<ButtonBase> targets, boolean mirrored) {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                var one = targets.get(j);
                var other = targets.get(i);
                boolean turned = mirrored && !(staysPut(one) && staysPut(other));
                if (isBefore(onScene(one), onScene(other), turned)) {
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
        boolean leftOf = one.getMaxX() <= other.getMinX() + SLACK;
        boolean rightOf = one.getMinX() >= other.getMaxX() - SLACK;
        return above || (row(one, other) && (mirrored ? rightOf : leftOf));
    }

    private static Bounds onScene(ButtonBase target) {
        return target.localToScene(target.getLayoutBounds());
    }
}

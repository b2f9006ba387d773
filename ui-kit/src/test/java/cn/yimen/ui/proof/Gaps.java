package cn.yimen.ui.proof;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;

/// Between two targets a finger must fit that means neither.
public final class Gaps {

    /// Places are reckoned in fractions of a px.
    private static final double ROUNDING = 0.5;

    private Gaps() {}

    /// Pairs of targets that lie nearer to each other than so many px.
    public static List<String> violations(Scene scene, double least) {
        return Screens.ui().ask(() -> found(scene, least));
    }

    private static List<String> found(Scene scene, double least) {
        var found = new ArrayList<String>();
        var targets = ScreenRules.targets(scene);
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                double gap =
                        gap(
                                targets.get(i).localToScene(targets.get(i).getLayoutBounds()),
                                targets.get(j).localToScene(targets.get(j).getLayoutBounds()));
                if (gap < least - ROUNDING) {
                    found.add(
                            "only %.1f px between: %s, %s"
                                    .formatted(
                                            gap,
                                            targets.get(i).getAccessibleText(),
                                            targets.get(j).getAccessibleText()));
                }
            }
        }
        return found;
    }

    /// Along the direction in which they are further apart.
    private static double gap(Bounds one, Bounds other) {
        double across =
                Math.max(one.getMinX(), other.getMinX()) - Math.min(one.getMaxX(), other.getMaxX());
        double along =
                Math.max(one.getMinY(), other.getMinY()) - Math.min(one.getMaxY(), other.getMaxY());
        return Math.max(across, along);
    }
}

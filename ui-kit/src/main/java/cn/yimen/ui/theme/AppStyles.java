package cn.yimen.ui.theme;

import java.util.Arrays;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Gives a scene the house's style sheet and one of its themes.
public final class AppStyles {
    private static final String SHEET =
            Objects.requireNonNull(AppStyles.class.getResource("yimen.css"), "yimen.css")
                    .toExternalForm();

    private AppStyles() {}

    public static void apply(Scene scene, Theme theme) {
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
        }
        mark(scene.getRoot(), theme);
    }

    /// Lays another sheet over that of the house.
    public static void cover(Scene scene, String styleSheet) {
        scene.getStylesheets().add(styleSheet);
    }

    /// Puts another theme on the same root; nothing else changes.
    public static void mark(Parent root, Theme theme) {
        root.getStyleClass()
                .removeAll(Arrays.stream(Theme.values()).map(Theme::styleClass).toList());
        if (!root.getStyleClass().contains("yimen")) {
            root.getStyleClass().add("yimen");
        }
        root.getStyleClass().add(theme.styleClass());
    }
}

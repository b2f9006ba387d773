package cn.yimen.display.screen;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Where a notice that walks is drawn.
@FunctionalInterface
public interface Lane {

    /// In the board's own picture.
    Lane IN_PICTURE = (place, walking) -> place.getChildren().setAll(walking);

    /// @param place empty, where the notice is to be seen while this stands on the panel
    /// @param walking as large as its place, opaque
    void lay(Pane place, Region walking);
}

package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Photo;
import cn.yimen.ui.control.Area;
import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// A picture that was taken, in a frame as large as the page has room for.
record Snapshot(Photo photo) implements Tile {
    private static final double MARGIN = 16;
    private static final double UPRIGHT = 940;
    private static final double WIDE = 600;

    @Override
    public double height(double width, Look look) {
        if (look.isWide()) {
            return WIDE;
        }
        return UPRIGHT - (look.elder() ? 120 : 0) - (look.lowReach() ? 320 : 0);
    }

    /// Whether it can be looked at.
    boolean isUsable() {
        return !new Image(new ByteArrayInputStream(photo.bytes()), 64, 64, true, false).isError();
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var image =
                new Image(
                        new ByteArrayInputStream(photo.bytes()),
                        width - 2 * MARGIN,
                        height - 2 * MARGIN,
                        true,
                        true);
        var frame = new Area(0, 0, width, height).size(new StackPane());
        frame.getStyleClass().add("card");
        if (!image.isError()) {
            frame.getChildren().add(new ImageView(image));
        }
        return frame;
    }
}

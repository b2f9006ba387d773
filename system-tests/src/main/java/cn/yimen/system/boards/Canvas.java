package cn.yimen.system.boards;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.display.screen.HallScreen;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.AppStyles;
import cn.yimen.ui.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/// A screen of the hall without a window, whose pixels can be read.
final class Canvas {

    private final UiThread ui;
    private final HallScreen screen;
    private final Scene scene;
    private final int width;
    private final int height;

    private Canvas(UiThread ui, HallScreen screen, BoardLook look) {
        this.ui = ui;
        this.screen = screen;
        width = (int) look.shape().width();
        height = (int) look.shape().height();
        var root = screen.root();
        root.setPrefSize(width, height);
        scene = new Scene(new Pane(root), width, height);
        AppStyles.apply(scene, Theme.LIGHT);
    }

    static Canvas of(UiThread ui, BoardLook look) {
        return ui.ask(() -> new Canvas(ui, new HallScreen(look), look));
    }

    int pixels() {
        return width * height;
    }

    void show(BoardState picture) {
        ui.ask(() -> {
            screen.show(picture);
            return true;
        });
    }

    /// Paints what is shown, as ARGB row by row.
    int[] paint() {
        return ui.ask(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var image = scene.snapshot(new WritableImage(width, height));
            var argb = new int[width * height];
            image.getPixelReader()
                    .getPixels(
                            0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return argb;
        });
    }
}

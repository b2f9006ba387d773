package cn.yimen.ui.proof;

import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.AppStyles;
import cn.yimen.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;

/// Lays out a screen at its design size and takes its picture; needs a display (Xvfb will do).
public final class Screens {
    private static final UiThread UI = UiThread.start();

    private Screens() {}

    /// The gate onto the JavaFX thread, for tests.
    public static UiThread ui() {
        return UI;
    }

    /// Makes the screen on the JavaFX thread and lays it out in a scene of this size, without a
    /// window.
    public static Scene laidOut(Supplier<? extends Region> screen, double width, double height) {
        return laidOut(screen, width, height, Theme.LIGHT);
    }

    public static Scene laidOut(
            Supplier<? extends Region> screen, double width, double height, Theme theme) {
        return UI.ask(() -> {
            Region region = screen.get();
            region.setPrefSize(width, height);
            var scene = new Scene(new Pane(region), width, height);
            AppStyles.apply(scene, theme);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
    }

    /// Takes a picture of a screen and leaves it at `picture` as PNG.
    public static Scene shoot(
            Supplier<? extends Region> screen, double width, double height, Path picture) {
        var scene = laidOut(screen, width, height);
        save(scene, picture);
        return scene;
    }

    public static void save(Scene scene, Path picture) {
        WritableImage image = UI.ask(() -> scene.snapshot(null));
        try {
            Files.createDirectories(picture.toAbsolutePath().getParent());
            ImageIO.write(opaque(SwingFXUtils.fromFXImage(image, null)), "png", picture.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + picture, e);
        }
    }

    /// Without the share of what lies behind, which the writer would take out point by point: that
    /// took four times as long as all else.
    private static BufferedImage opaque(BufferedImage image) {
        var plain =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }
}

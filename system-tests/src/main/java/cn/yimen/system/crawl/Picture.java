package cn.yimen.system.crawl;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// What stands on a glass, as a PNG file.
public final class Picture {

    private Picture() {}

    /// On the JavaFX thread.
    static void save(Scene scene, Path file) {
        save(scene.snapshot(null), file);
    }

    /// From any thread, for a picture does not change.
    public static void save(WritableImage shown, Path file) {
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        var pixels = new int[width * height];
        shown.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }
}

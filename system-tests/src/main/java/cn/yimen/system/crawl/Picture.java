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
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var row = new int[width];
        var reader = shown.getPixelReader();
        for (int y = 0; y < height; y++) {
            reader.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }
}

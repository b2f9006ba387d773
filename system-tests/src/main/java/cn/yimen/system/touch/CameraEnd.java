package cn.yimen.system.touch;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.imageio.ImageIO;

/// A document camera: its folder, and a shutter that takes a picture of what lies below.
///
/// @param folder into which pictures come
/// @param shutter the program that releases it
/// @param page what lies below it, as a JPEG file
public record CameraEnd(Path folder, Path shutter, Path page) {

    private static final int WIDTH = 972;
    private static final int HEIGHT = 1296;

    static CameraEnd in(Path place) throws IOException {
        var folder = Files.createDirectories(place.toAbsolutePath().resolve("pictures"));
        var page = place.toAbsolutePath().resolve("page.jpg");
        var shutter = place.toAbsolutePath().resolve("shutter");
        Files.writeString(shutter, "#!/bin/sh\nexec cp '%s' \"$1\"\n".formatted(page));
        Files.setPosixFilePermissions(shutter, PosixFilePermissions.fromString("rwx------"));
        var end = new CameraEnd(folder, shutter, page);
        end.lay();
        return end;
    }

    /// A white sheet on a dark table.
    private void lay() throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(52, 56, 60));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(246, 244, 238));
        pen.fillRect(85, 90, 800, 1_120);
        pen.dispose();
        ImageIO.write(image, "jpg", page.toFile());
    }
}

package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.Photo;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A page as a document camera sees it: white paper on a dark desk.
final class TestPage {

    private static final Photo PHOTO = taken();

    private TestPage() {}

    static Photo photo() {
        return PHOTO;
    }

    private static Photo taken() {
        var image = new BufferedImage(972, 1296, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(52, 56, 60));
        pen.fillRect(0, 0, 972, 1296);
        pen.setColor(new Color(246, 244, 238));
        pen.fillRect(85, 90, 800, 1120);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a JPEG in memory", e);
        }
        return new Photo(out.toByteArray());
    }
}

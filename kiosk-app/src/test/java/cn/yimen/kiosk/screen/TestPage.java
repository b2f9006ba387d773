package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Photo;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A page as a document camera sees it: A4 upright on a dark desk, with a heading and lines.
final class TestPage {

    private static final Photo PHOTO = taken();

    private TestPage() {}

    static Photo photo() {
        return PHOTO;
    }

    private static Photo taken() {
        var image = new BufferedImage(1944, 2592, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(52, 56, 60));
        pen.fillRect(0, 0, 1944, 2592);
        pen.rotate(0.02, 972, 1296);
        pen.setColor(new Color(246, 244, 238));
        pen.fillRect(170, 180, 1600, 2240);
        pen.setColor(new Color(30, 30, 34));
        pen.setFont(new Font("Noto Sans CJK SC", Font.BOLD, 96));
        pen.drawString("委 托 书", 760, 420);
        pen.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 46));
        for (int line = 0; line < 18; line++) {
            pen.drawString("兹委托下述人员代为办理本次事项并签收结果文件", 290, 620 + 88 * line);
        }
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

package cn.yimen.device.sim.travel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A portrait of nobody: a drawn face, as a JPEG of the size that passports carry.
public final class DrawnPortrait {

    private static final int WIDTH = 413;
    private static final int HEIGHT = 531;

    private DrawnPortrait() {}

    /// @param hue of the background, 0 to 1, so that pictures can be told apart
    public static byte[] jpeg(float hue) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.getHSBColor(hue, 0.15f, 0.95f));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawFace(pen);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a drawn portrait", e);
        }
        return out.toByteArray();
    }

    private static void drawFace(Graphics2D pen) {
        pen.setColor(new Color(0x5A6B7B));
        pen.fill(new Ellipse2D.Double(26, 400, 360, 300));
        pen.setColor(new Color(0x3A2E28));
        pen.fill(new Ellipse2D.Double(96, 70, 220, 260));
        pen.setColor(new Color(0xE8C4A0));
        pen.fill(new Ellipse2D.Double(111, 105, 190, 250));
        pen.setColor(Color.DARK_GRAY);
        pen.fill(new Ellipse2D.Double(156, 205, 20, 14));
        pen.fill(new Ellipse2D.Double(236, 205, 20, 14));
        pen.setStroke(new BasicStroke(4));
        pen.draw(new Arc2D.Double(171, 270, 70, 36, 200, 140, Arc2D.OPEN));
    }
}

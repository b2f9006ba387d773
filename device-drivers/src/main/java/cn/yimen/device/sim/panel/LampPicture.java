package cn.yimen.device.sim.panel;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Draws a text as the lamps of a panel show it: 16 lamps high, 16 wide for a Chinese character, 8
/// for any other; eight Chinese characters fit.
final class LampPicture {

    private static final int HEIGHT = 16;
    private static final int WIDTH = 128;
    private static final int BASELINE = 13;
    private static final int PITCH = 6;
    private static final int LAMP = 5;
    private static final int INK = 110;
    private static final Color OUT = new Color(0x1C1414);
    private static final Font FONT = new Font("Noto Sans CJK SC", Font.PLAIN, HEIGHT - 1);

    private LampPicture() {}

    static BufferedImage of(String text, int rgb) {
        BufferedImage dots = dots(text);
        var picture = new BufferedImage(WIDTH * PITCH, HEIGHT * PITCH, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    boolean lit = dots.getRaster().getSample(x, y, 0) >= INK;
                    canvas.setColor(lit ? new Color(rgb) : OUT);
                    canvas.fillOval(x * PITCH, y * PITCH, LAMP, LAMP);
                }
            }
        } finally {
            canvas.dispose();
        }
        return picture;
    }

    private static BufferedImage dots(String text) {
        var dots = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = dots.createGraphics();
        try {
            canvas.setFont(FONT);
            canvas.setColor(Color.WHITE);
            int x = 0;
            for (int codePoint : text.codePoints().toArray()) {
                canvas.drawString(Character.toString(codePoint), x, BASELINE);
                x += codePoint < 0x80 ? HEIGHT / 2 : HEIGHT;
            }
        } finally {
            canvas.dispose();
        }
        return dots;
    }
}

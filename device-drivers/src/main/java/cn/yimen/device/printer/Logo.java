package cn.yimen.device.printer;

import java.awt.image.BufferedImage;

/// A hall's logo for paper: black and white, at most 384 dots wide and 200 high (48 by 25 mm), so
/// that it fits every printer and its memory.
public final class Logo {

    private static final int WIDEST = 384;
    private static final int HIGHEST = 200;
    private static final int DARK = 128;

    private final Bitmap dots;

    private Logo(Bitmap dots) {
        this.dots = dots;
    }

    /// Opaque dark pixels become black dots, one for one.
    ///
    /// @throws IllegalArgumentException if it is larger than fits
    public static Logo of(BufferedImage image) {
        if (image.getWidth() > WIDEST || image.getHeight() > HIGHEST) {
            throw new IllegalArgumentException(
                    "a logo of %d by %d dots, at most %d by %d"
                            .formatted(image.getWidth(), image.getHeight(), WIDEST, HIGHEST));
        }
        var dots = new Bitmap(roundedUp(image.getWidth()), roundedUp(image.getHeight()));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (dark(image.getRGB(x, y))) {
                    dots.blacken(x, y);
                }
            }
        }
        return new Logo(dots);
    }

    private static int roundedUp(int dots) {
        return (dots + 7) / 8 * 8;
    }

    private static boolean dark(int argb) {
        int light = 299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF);
        return argb >>> 24 >= DARK && light < DARK * 1_000;
    }

    Bitmap dots() {
        return dots;
    }
}

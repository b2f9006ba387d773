package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState;
import cn.yimen.ui.proof.Screens;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;

/// What a board looks like, pixel by pixel.
final class Pixels {

    /// By channel, 0 to 255.
    private static final double[] LINEAR =
            IntStream.range(0, 256).mapToDouble(channel -> decoded(channel / 255.0)).toArray();

    private final PixelReader reader;

    private Pixels(PixelReader reader) {
        this.reader = reader;
    }

    static Pixels of(BoardState state) {
        return of(state, BoardLook.usual());
    }

    static Pixels of(BoardState state, BoardLook look) {
        var scene =
                Screens.laidOut(
                        () -> {
                            var board = new HallScreen(look.still());
                            board.show(state);
                            return board.root();
                        },
                        look.shape().width(),
                        look.shape().height());
        return new Pixels(Screens.ui().ask(() -> scene.snapshot(null).getPixelReader()));
    }

    /// The smallest box round everything of these colours inside a box.
    Box around(Box inside, IntPredicate wanted) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int y = (int) inside.y(); y < inside.bottom(); y++) {
            for (int x = (int) inside.x(); x < inside.right(); x++) {
                if (wanted.test(reader.getArgb(x, y))) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// Relative luminance (WCAG) of a box, from 0 to 1.
    double luminance(Box box) {
        double sum = 0;
        int count = 0;
        for (int y = (int) box.y(); y < box.bottom(); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                sum += luminance(reader.getArgb(x, y));
                count++;
            }
        }
        return sum / count;
    }

    /// What somebody sees who cannot tell red from green, without any hue: relative luminances row
    /// by row, through the matrix of full deuteranopia (Machado, Oliveira and Fernandes 2009).
    double[] withoutHue(int width, int height) {
        var greys = new double[width * height];
        for (int i = 0; i < greys.length; i++) {
            int argb = reader.getArgb(i % width, i / width);
            greys[i] =
                    deuteranopic(
                            linear(argb >> 16 & 0xff),
                            linear(argb >> 8 & 0xff),
                            linear(argb & 0xff));
        }
        return greys;
    }

    private static double deuteranopic(double red, double green, double blue) {
        double seenRed = 0.367322 * red + 0.860646 * green - 0.227968 * blue;
        double seenGreen = 0.280085 * red + 0.672501 * green + 0.047413 * blue;
        double seenBlue = -0.011820 * red + 0.042940 * green + 0.968881 * blue;
        return Math.clamp(0.2126 * seenRed + 0.7152 * seenGreen + 0.0722 * seenBlue, 0, 1);
    }

    static boolean isDark(int argb) {
        return luminance(argb) < 0.02;
    }

    static boolean isLight(int argb) {
        return luminance(argb) > 0.8;
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xff)
                + 0.7152 * linear(argb >> 8 & 0xff)
                + 0.0722 * linear(argb & 0xff);
    }

    private static double linear(int channel) {
        return LINEAR[channel];
    }

    private static double decoded(double c) {
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

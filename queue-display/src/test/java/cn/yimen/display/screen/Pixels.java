package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.proof.WithoutHue;
import java.util.function.IntPredicate;
import javafx.scene.image.PixelReader;

/// What a board looks like, pixel by pixel.
final class Pixels {

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

    WithoutHue withoutHue(int width, int height) {
        return WithoutHue.of(reader, width, height);
    }

    static boolean isDark(int argb) {
        return luminance(argb) < 0.02;
    }

    static boolean isLight(int argb) {
        return luminance(argb) > 0.8;
    }

    private static double luminance(int argb) {
        return 0.2126 * WithoutHue.linear(argb >> 16 & 0xff)
                + 0.7152 * WithoutHue.linear(argb >> 8 & 0xff)
                + 0.0722 * WithoutHue.linear(argb & 0xff);
    }
}

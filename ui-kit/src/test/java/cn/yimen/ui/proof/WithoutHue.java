package cn.yimen.ui.proof;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;

/// What somebody sees who cannot tell red from green, without any hue: relative luminances (WCAG)
/// row by row, through the matrix of full deuteranopia (Machado, Oliveira and Fernandes 2009).
public final class WithoutHue {

    /// Graphic contrast from which on two lights are told apart (hall.md § 11).
    private static final double APART = 3;

    /// By channel, 0 to 255.
    private static final double[] LINEAR =
            IntStream.range(0, 256).mapToDouble(channel -> decoded(channel / 255.0)).toArray();

    private final double[] lights;

    private WithoutHue(double[] lights) {
        this.lights = lights;
    }

    public static WithoutHue of(Scene scene) {
        var picture = Screens.ui().ask(() -> scene.snapshot(null));
        return of(picture.getPixelReader(), (int) picture.getWidth(), (int) picture.getHeight());
    }

    public static WithoutHue of(PixelReader pixels, int width, int height) {
        var lights = new double[width * height];
        for (int i = 0; i < lights.length; i++) {
            int argb = pixels.getArgb(i % width, i / width);
            lights[i] =
                    seen(linear(argb >> 16 & 0xff), linear(argb >> 8 & 0xff), linear(argb & 0xff));
        }
        return new WithoutHue(lights);
    }

    /// The part of a picture, from 0 to 1, that is plainly lighter or darker in one than in the
    /// other of the same size.
    public double apartFrom(WithoutHue other) {
        int count = 0;
        for (int i = 0; i < lights.length; i++) {
            double light = Math.max(lights[i], other.lights[i]) + 0.05;
            double dark = Math.min(lights[i], other.lights[i]) + 0.05;
            count += light / dark >= APART ? 1 : 0;
        }
        return (double) count / lights.length;
    }

    private static double seen(double red, double green, double blue) {
        double seenRed = 0.367322 * red + 0.860646 * green - 0.227968 * blue;
        double seenGreen = 0.280085 * red + 0.672501 * green + 0.047413 * blue;
        double seenBlue = -0.011820 * red + 0.042940 * green + 0.968881 * blue;
        return Math.clamp(0.2126 * seenRed + 0.7152 * seenGreen + 0.0722 * seenBlue, 0, 1);
    }

    /// Channel of sRGB, 0 to 255, as light from 0 to 1.
    public static double linear(int channel) {
        return LINEAR[channel];
    }

    private static double decoded(double c) {
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

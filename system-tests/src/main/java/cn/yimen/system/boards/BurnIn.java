package cn.yimen.system.boards;

import java.util.Arrays;

/// What a day of pictures does to a panel, pixel by pixel.
final class BurnIn {

    /// A pixel that changed by less, of 255, has not changed.
    private static final int CHANGE = 16;

    private static final int BRIGHT = 160;
    private static final double LONG = 0.9;

    private final int[] least;
    private final int[] most;
    private final int[] bright;
    private int pictures;

    BurnIn(int pixels) {
        least = new int[pixels];
        most = new int[pixels];
        bright = new int[pixels];
        Arrays.fill(least, Integer.MAX_VALUE);
    }

    void add(int[] argb) {
        pictures++;
        for (int i = 0; i < argb.length; i++) {
            int grey = grey(argb[i]);
            least[i] = Math.min(least[i], grey);
            most[i] = Math.max(most[i], grey);
            bright[i] += grey >= BRIGHT ? 1 : 0;
        }
    }

    private static int grey(int argb) {
        return (3 * (argb >> 16 & 0xff) + 6 * (argb >> 8 & 0xff) + (argb & 0xff)) / 10;
    }

    /// The part of the pixels that never changed.
    double still() {
        return share(i -> most[i] - least[i] < CHANGE);
    }

    /// The part of the pixels that never changed and are bright: those that burn in.
    double stillAndBright() {
        return share(i -> most[i] - least[i] < CHANGE && least[i] >= BRIGHT);
    }

    /// The part of the pixels that were bright nearly always.
    double nearlyAlwaysBright() {
        return share(i -> bright[i] >= LONG * pictures);
    }

    private interface Test {
        boolean holds(int pixel);
    }

    private double share(Test test) {
        long count = 0;
        for (int i = 0; i < least.length; i++) {
            count += test.holds(i) ? 1 : 0;
        }
        return (double) count / least.length;
    }
}

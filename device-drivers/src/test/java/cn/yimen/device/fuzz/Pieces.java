package cn.yimen.device.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The same bytes in pieces as a cable might bring them. The cuts follow from the bytes, so that a
/// find repeats.
public final class Pieces {

    private static final int SHORT = 7;
    private static final int LONG = 300;

    private Pieces() {}

    public static List<byte[]> of(byte[] bytes) {
        var lots = new SplittableRandom(Arrays.hashCode(bytes));
        int most = lots.nextInt(3) == 0 ? LONG : SHORT;
        var pieces = new ArrayList<byte[]>();
        for (int at = 0; at < bytes.length; ) {
            int end = Math.min(bytes.length, at + 1 + lots.nextInt(most));
            pieces.add(Arrays.copyOfRange(bytes, at, end));
            at = end;
        }
        return pieces;
    }
}

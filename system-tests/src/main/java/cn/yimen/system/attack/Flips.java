package cn.yimen.system.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Changes one bit at a time of what somebody signed, and counts what was taken all the same.
final class Flips {

    private static final int FEW = 5;

    private final String what;
    private final List<String> taken = new ArrayList<>();
    private long things;
    private long bits;

    Flips(String what) {
        this.what = what;
    }

    /// @param accepts whether bytes are taken; called by several threads at once
    void every(byte[] signed, Predicate<byte[]> accepts) {
        every(signed, 1, accepts);
    }

    /// @param step 1 for each bit, 7 for each seventh
    void every(byte[] signed, int step, Predicate<byte[]> accepts) {
        things++;
        if (!accepts.test(signed)) {
            taken.add("refused as it is: " + what);
        }
        int all = signed.length * Byte.SIZE;
        bits += (all + step - 1) / step;
        IntStream.iterate(0, bit -> bit < all, bit -> bit + step)
                .parallel()
                .filter(bit -> accepts.test(changed(signed, bit)))
                .forEach(bit -> note("bit " + bit + " of thing " + things));
    }

    private synchronized void note(String place) {
        taken.add(place);
    }

    private static byte[] changed(byte[] signed, int bit) {
        var other = signed.clone();
        other[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
        return other;
    }

    synchronized Attempt attempt() {
        var seen =
                "%,d of them, %,d changed bits, %,d taken %s"
                        .formatted(
                                things,
                                bits,
                                taken.size(),
                                taken.subList(0, Math.min(FEW, taken.size())));
        return Attempt.of(
                "bits: " + what, "every changed bit is refused", taken.isEmpty() && bits > 0, seen);
    }
}

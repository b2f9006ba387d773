package cn.yimen.device.sim.printer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The paper: what is left of the roll, and the strip that has come past the print head since the
/// last cut. Counts in dots of 1/8 mm.
final class PaperRoll {

    private static final int NEAR_END_DOTS = 40_000;
    private static final int FULL_ROLL_DOTS = 640_000;

    /// A metre: a strip that nobody cuts is torn off.
    private static final int LONGEST_STRIP = 8_000;

    /// White above the first line, and from the last line to the cut.
    private static final int HEAD_TO_CUTTER = 24;

    private final List<BitSet> strip = new ArrayList<>();
    private long left = FULL_ROLL_DOTS;

    PaperRoll() {
        passCutter();
    }

    void leave(long dots) {
        left = dots;
    }

    long left() {
        return left;
    }

    boolean out() {
        return left <= 0;
    }

    boolean nearEnd() {
        return left < NEAR_END_DOTS;
    }

    /// Moves the paper by one dot; false when there was none to move.
    boolean advance(BitSet row) {
        if (left <= 0) {
            return false;
        }
        left--;
        if (strip.size() < LONGEST_STRIP) {
            strip.add(row);
        }
        return true;
    }

    /// The strip up to here, and a new one that begins with the white between head and cutter.
    List<BitSet> cut() {
        List<BitSet> piece = tear();
        passCutter();
        return piece;
    }

    private void passCutter() {
        for (int i = 0; i < HEAD_TO_CUTTER; i++) {
            strip.add(new BitSet());
        }
    }

    List<BitSet> tear() {
        var piece = List.copyOf(strip);
        strip.clear();
        return piece;
    }

    void load(long dots) {
        left = dots;
        passCutter();
    }
}

package cn.yimen.system.bench;

import java.util.Arrays;

/// How long each of many took, in nanoseconds. Used by one thread.
public final class Timings {

    private static final double NANOS_IN_MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int size;

    public void add(long took) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = took;
    }

    public void addAll(Timings other) {
        for (int index = 0; index < other.size; index++) {
            add(other.nanos[index]);
        }
    }

    public int count() {
        return size;
    }

    /// In milliseconds.
    ///
    /// @param percent 50 for the median
    public double percentile(double percent) {
        if (size == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int place = (int) Math.ceil(size * percent / 100) - 1;
        return sorted[Math.clamp(place, 0, size - 1)] / NANOS_IN_MILLI;
    }
}

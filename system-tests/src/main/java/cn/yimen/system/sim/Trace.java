package cn.yimen.system.sim;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/// What happened, as a hash of all of it and the last lines in words. Two runs of one seed must
/// come to the same hash.
final class Trace {

    private static final int KEPT = 60;
    private static final long PRIME = 0x100000001B3L;

    private final Timeline time;
    private final Deque<Line> lines = new ArrayDeque<>(KEPT);
    private long hash = 0xCBF29CE484222325L;

    /// @param about what it was about, told only where somebody wants to read it
    private record Line(Instant at, String who, String what, Object about) {
        @Override
        public String toString() {
            return at + "  " + who + "  " + what + "  " + about;
        }
    }

    Trace(Timeline time) {
        this.time = time;
    }

    /// @param number of what it was about, the same in every run
    void note(String who, String what, long number, Object about) {
        mix(time.millis());
        mix(who.hashCode());
        mix(what.hashCode());
        mix(number);
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.addLast(new Line(time.instant(), who, what, about));
    }

    private void mix(long value) {
        hash = (hash ^ value) * PRIME;
        hash ^= hash >>> 29;
    }

    long hash() {
        return hash;
    }

    List<String> last() {
        return lines.stream().map(Objects::toString).toList();
    }
}

package cn.yimen.device.link.wrap;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What goes wrong on a line, drawn from a seed: the same seed breaks the same calls in the same
/// way. Belongs to one link.
///
/// @param lots draws; a seeded one
/// @param odds how often, out of 1,000 reads or writes, each of them goes wrong
/// @param cutAfter the line is lost behind this many bytes, both ways together; never where empty
/// @param longestDelay for a call that is delayed
public record FaultPlan(
        RandomGenerator lots, Odds odds, Optional<Integer> cutAfter, Duration longestDelay) {

    /// @param drop bytes never arrive
    /// @param delay they arrive later
    /// @param garble bits are turned, noise is put between
    /// @param repeat they arrive twice
    public record Odds(int drop, int delay, int garble, int repeat) {

        public static Odds none() {
            return new Odds(0, 0, 0, 0);
        }

        /// A bad line: of 100 calls 3 go wrong, each in its way.
        public static Odds badLine() {
            return new Odds(10, 5, 10, 5);
        }
    }

    private static final int THOUSAND = 1_000;

    /// A line that is cut once and otherwise good.
    public static FaultPlan cutAfter(RandomGenerator lots, int bytes) {
        return new FaultPlan(lots, Odds.none(), Optional.of(bytes), Duration.ZERO);
    }

    public static FaultPlan badLine(RandomGenerator lots) {
        return new FaultPlan(lots, Odds.badLine(), Optional.empty(), Duration.ofMillis(200));
    }

    Duration delay() {
        return hits(odds.delay())
                ? Duration.ofNanos(lots.nextLong(longestDelay.toNanos() + 1))
                : Duration.ZERO;
    }

    boolean drops() {
        return hits(odds.drop());
    }

    boolean garbles() {
        return hits(odds.garble());
    }

    /// What becomes of bytes on the way.
    byte[] carried(byte[] bytes) {
        if (bytes.length == 0 || drops()) {
            return new byte[0];
        }
        var arrived = new ByteArrayOutputStream();
        arrived.writeBytes(garbles() ? garbled(bytes) : bytes);
        if (hits(odds.repeat())) {
            arrived.writeBytes(bytes);
        }
        return arrived.toByteArray();
    }

    /// One bit turned, and sometimes noise before it.
    byte[] garbled(byte[] bytes) {
        byte[] turned = bytes.clone();
        turned[lots.nextInt(turned.length)] ^= (byte) (1 << lots.nextInt(Byte.SIZE));
        var noise = new byte[lots.nextInt(4)];
        lots.nextBytes(noise);
        var arrived = new ByteArrayOutputStream();
        arrived.writeBytes(noise);
        arrived.writeBytes(turned);
        return arrived.toByteArray();
    }

    private boolean hits(int odd) {
        return lots.nextInt(THOUSAND) < odd;
    }
}

package cn.yimen.device.replug;

import cn.yimen.device.Await;
import java.time.Duration;
import java.util.stream.LongStream;

/// Takes a cable off at each byte of an exchange and puts it back under another number.
public final class EveryByte {

    private static final Duration HEALS_WITHIN = Duration.ofSeconds(10);

    private EveryByte() {}

    /// What a device is asked while its cable comes off, and how it is known to be well again.
    public interface Exchange {

        /// Does the work and waits for its outcome; judges it by `cut`: with the cable cut, an
        /// outcome that claims success must be true.
        void run(boolean cut);

        /// Whether the device works again; asked until it does, for 10 s.
        boolean healed();
    }

    /// Plays the exchange once whole to count its bytes, then once for each byte, or for `most` of
    /// them evenly spread.
    public static void of(CutCable cable, int most, Exchange exchange) {
        cable.cutAfter(Long.MAX_VALUE);
        exchange.run(false);
        long total = cable.passed();
        LongStream.range(0, Math.min(total, most))
                .map(i -> total <= most ? i : i * total / most)
                .forEach(offset -> once(cable, offset, total, exchange));
    }

    private static void once(CutCable cable, long offset, long total, Exchange exchange) {
        try {
            cable.cutAfter(offset);
            exchange.run(true);
            cable.cut();
            cable.plug();
            Await.until(HEALS_WITHIN, "heals", exchange::healed);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("cut at byte " + offset + " of " + total, e);
        }
    }
}

package cn.yimen.hall.domain;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes UUIDv7 (RFC 9562 § 5.7): 48 bits of milliseconds, then randomness. Clock and randomness
/// are handed in.
public final class IdSource {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final RandomGenerator random;

    public IdSource(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public TicketId ticket() {
        return new TicketId(next());
    }

    public CommandId command() {
        return new CommandId(next());
    }

    private UUID next() {
        long high = clock.millis() << 16 | VERSION_7 | random.nextLong(0x1000);
        long low = random.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}

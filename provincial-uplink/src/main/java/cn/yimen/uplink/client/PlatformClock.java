package cn.yimen.uplink.client;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The platform's time as far as it is known: the own clock and what it was off when the platform
/// last said its time. The own clock may be wrong by years. Safe for use by several threads.
public final class PlatformClock implements InstantSource {

    /// @param millis platform's time less own time
    /// @param confirmed whether the platform has said its time
    private record Offset(long millis, boolean confirmed) {}

    private final InstantSource own;
    private final AtomicReference<Offset> offset = new AtomicReference<>(new Offset(0, false));

    public PlatformClock(InstantSource own) {
        this.own = own;
    }

    @Override
    public Instant instant() {
        return own.instant().plusMillis(offset.get().millis());
    }

    /// What the own clock must be corrected by, in milliseconds; zero while that is unknown.
    public long offsetMillis() {
        return offset.get().millis();
    }

    /// Whether the platform has said its time.
    boolean isConfirmed() {
        return offset.get().confirmed();
    }

    /// @param time the header's text; nonsense is ignored
    void learn(String time) {
        if (time.matches("\\d{13}")) {
            offset.set(new Offset(Long.parseLong(time) - own.millis(), true));
        }
    }
}

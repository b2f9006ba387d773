package cn.yimen.sandbox.service;

import cn.yimen.uplink.contract.fleet.HallSummary;
import java.time.Duration;
import java.time.Instant;

/// What a hall last said of itself.
///
/// @param heardAt by the platform's clock; the hall's own may be wrong
public record KnownSummary(String hall, Instant heardAt, HallSummary summary) {

    private static final Duration SILENCE = Duration.ofMinutes(5);

    /// Whether it was silent for so long that nobody knows how it is.
    public boolean isLost(Instant now) {
        return Duration.between(heardAt, now).compareTo(SILENCE) > 0;
    }
}

package cn.yimen.journal.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How much of one kind is still here and not yet elsewhere.
///
/// @param unreadable of these, how many were sealed under a key that the device does not have
/// @param oldest when the oldest that waits or is parked was made
public record KindDepth(
        RecordKind kind,
        long drafts,
        long waiting,
        long parked,
        long unreadable,
        Optional<Instant> oldest) {

    /// Of the oldest that waits or is parked; zero where there is none, or the clock went back.
    public Duration age(Instant now) {
        return oldest.map(from -> Duration.between(from, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}

package cn.yimen.hall.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How much of what people left at a machine is not at the province yet, and what stands in the
/// way.
///
/// @param drafts of people who have not handed them in
/// @param waiting to go up
/// @param parked refused, and waiting for a person
/// @param unreadable of all these, how many were sealed under a key that the machine does not have
/// @param oldest when the oldest that waits or is parked was made, by the machine's clock then
/// @param lastSuccess when the platform last took something since the program started
/// @param hindrance a word for technicians; empty while all is well
public record RecordsDepth(
        long drafts,
        long waiting,
        long parked,
        long unreadable,
        Optional<Instant> oldest,
        Optional<Instant> lastSuccess,
        Optional<String> hindrance) {

    /// Of the oldest; zero where there is none, or the clock went back.
    public Duration age(Instant now) {
        return oldest.map(from -> Duration.between(from, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}

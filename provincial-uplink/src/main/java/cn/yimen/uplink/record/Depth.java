package cn.yimen.uplink.record;

import cn.yimen.journal.record.KindDepth;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// How much of what people left at a machine is not at the platform yet, and what stands in the
/// way.
///
/// @param drafts of people who have not handed them in
/// @param waiting to go up
/// @param parked refused, and waiting for a person
/// @param unreadable of all these, how many were sealed under a key that the machine does not have
/// @param oldest when the oldest that waits or is parked was made, by the machine's clock then
/// @param lastSuccess when the platform last took something since the program started
/// @param hindrance a word for technicians; empty while all is well
public record Depth(
        long drafts,
        long waiting,
        long parked,
        long unreadable,
        Optional<Instant> oldest,
        Optional<Instant> lastSuccess,
        Optional<String> hindrance) {

    /// Of a machine to which nobody said where the platform is.
    public static final String NO_PLATFORM = "no-platform";

    public static Depth of(
            List<KindDepth> kinds, Optional<Instant> lastSuccess, Optional<String> hindrance) {
        return new Depth(
                sum(kinds, KindDepth::drafts),
                sum(kinds, KindDepth::waiting),
                sum(kinds, KindDepth::parked),
                sum(kinds, KindDepth::unreadable),
                kinds.stream()
                        .map(KindDepth::oldest)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()),
                lastSuccess,
                hindrance);
    }

    private static long sum(List<KindDepth> kinds, ToLongFunction<KindDepth> part) {
        return kinds.stream().mapToLong(part).sum();
    }

    /// Of the oldest; zero where there is none, or the clock went back.
    public Duration age(Instant now) {
        return oldest.map(from -> Duration.between(from, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}

package cn.yimen.uplink.record;

import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.journal.record.KindDepth;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Adds up what a store says of each kind.
public final class Depths {

    /// The hindrance of a machine to which nobody said where the platform is.
    public static final String NO_PLATFORM = "no-platform";

    private Depths() {}

    public static RecordsDepth of(
            List<KindDepth> kinds, Optional<Instant> lastSuccess, Optional<String> hindrance) {
        return new RecordsDepth(
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
}

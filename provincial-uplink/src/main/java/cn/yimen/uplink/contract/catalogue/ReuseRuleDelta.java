package cn.yimen.uplink.contract.catalogue;

import java.time.Instant;
import java.util.List;

/// What changed of [ReuseRule] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record ReuseRuleDelta(
        String cursor, boolean more, Instant asOf, List<ReuseRule> upserts, List<String> removed) {
    public ReuseRuleDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

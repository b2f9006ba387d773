package cn.yimen.uplink.contract.catalogue;

import java.time.Instant;
import java.util.List;

/// What changed of [RatingTag] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record RatingTagDelta(
        String cursor, boolean more, Instant asOf, List<RatingTag> upserts, List<String> removed) {
    public RatingTagDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

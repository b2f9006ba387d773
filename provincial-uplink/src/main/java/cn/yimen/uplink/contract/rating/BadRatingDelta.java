package cn.yimen.uplink.contract.rating;

import java.time.Instant;
import java.util.List;

/// What changed of [BadRating] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record BadRatingDelta(
        String cursor, boolean more, Instant asOf, List<BadRating> upserts, List<String> removed) {
    public BadRatingDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

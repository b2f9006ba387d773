package cn.yimen.uplink.contract.hall;

import java.time.Instant;
import java.util.List;

/// What changed of [Hall] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record HallDelta(
        String cursor, boolean more, Instant asOf, List<Hall> upserts, List<String> removed) {
    public HallDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

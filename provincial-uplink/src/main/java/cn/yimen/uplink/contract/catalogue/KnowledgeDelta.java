package cn.yimen.uplink.contract.catalogue;

import java.time.Instant;
import java.util.List;

/// What changed of [Knowledge] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record KnowledgeDelta(
        String cursor, boolean more, Instant asOf, List<Knowledge> upserts, List<String> removed) {
    public KnowledgeDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

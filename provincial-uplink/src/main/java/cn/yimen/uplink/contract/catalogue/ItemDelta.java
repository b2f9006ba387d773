package cn.yimen.uplink.contract.catalogue;

import java.time.Instant;
import java.util.List;

/// What changed of [Item] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record ItemDelta(
        String cursor, boolean more, Instant asOf, List<Item> upserts, List<String> removed) {
    public ItemDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

package cn.yimen.uplink.contract.catalogue;

import java.time.Instant;
import java.util.List;

/// What changed of [ItemPackage] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record ItemPackageDelta(
        String cursor,
        boolean more,
        Instant asOf,
        List<ItemPackage> upserts,
        List<String> removed) {
    public ItemPackageDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

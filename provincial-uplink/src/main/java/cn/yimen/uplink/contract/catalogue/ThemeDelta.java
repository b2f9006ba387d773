package cn.yimen.uplink.contract.catalogue;

import java.time.Instant;
import java.util.List;

/// What changed of [Theme] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record ThemeDelta(
        String cursor, boolean more, Instant asOf, List<Theme> upserts, List<String> removed) {
    public ThemeDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}

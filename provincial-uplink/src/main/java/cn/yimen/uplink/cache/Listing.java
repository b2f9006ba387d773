package cn.yimen.uplink.cache;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One list of the province, whole.
///
/// @param cursor where its changes go on: the list's version
/// @param etag of the answer that nothing is behind the cursor; empty until that was heard
/// @param byCode in the order in which they were first heard of
public record Listing<T>(String cursor, Optional<String> etag, Map<String, T> byCode) {

    public Listing {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    public Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    public Collection<T> all() {
        return byCode.values();
    }

    /// Whether nothing has changed since another.
    boolean isSameAs(Listing<?> other) {
        return cursor.equals(other.cursor) && byCode.keySet().equals(other.byCode.keySet());
    }

    public int size() {
        return byCode.size();
    }
}

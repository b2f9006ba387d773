package cn.yimen.server.backup;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// What a backup says of itself, so that one that was changed or cut short is known.
///
/// @param at when it was made
/// @param hall whose it is
/// @param entries of the journal
/// @param files SHA-256 of each, in hexadecimal digits, by its place in the backup
record Manifest(Instant at, String hall, long entries, Map<String, String> files) {

    static final String NAME = "backup.json";

    Manifest {
        files = Map.copyOf(new TreeMap<>(files));
    }
}

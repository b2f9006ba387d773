package cn.yimen.journal.record;

import java.util.List;
import java.util.Optional;

/// What a look at everything found.
///
/// @param readable revisions that open
/// @param keyMissing of which the device does not have the key
/// @param altered that were changed on the disk, each record once
/// @param damage what the engine says of its own pages
public record Findings(
        long readable, long keyMissing, List<RecordId> altered, Optional<String> damage) {

    public Findings {
        altered = List.copyOf(altered);
    }

    public boolean isWhole() {
        return keyMissing == 0 && altered.isEmpty() && damage.isEmpty();
    }
}

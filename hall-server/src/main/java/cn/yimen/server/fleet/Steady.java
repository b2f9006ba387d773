package cn.yimen.server.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Since when something has been so, where being otherwise for a moment does not count: what comes
/// and goes is one trouble, not twenty. Used by one thread.
final class Steady {

    private final Map<String, Spell> spells = new HashMap<>();

    /// @param until since when it is otherwise; empty while it is so
    private record Spell(Instant since, Optional<Instant> until) {}

    /// Since when it counts, as it was worked out last.
    Optional<Instant> known(String what) {
        return Optional.ofNullable(spells.get(what)).map(Spell::since);
    }

    /// @param is since when it is so now; empty where it is not
    /// @return since when, short interruptions left out; empty where it is over
    Optional<Instant> since(String what, Optional<Instant> is, Instant now) {
        var before = Optional.ofNullable(spells.get(what));
        if (is.isPresent()) {
            var since = before.map(Spell::since).orElse(is.get());
            spells.put(what, new Spell(since, Optional.empty()));
            return Optional.of(since);
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var until = before.get().until().orElse(now);
        if (Duration.between(until, now).compareTo(Heard.SETTLING) >= 0) {
            spells.remove(what);
            return Optional.empty();
        }
        spells.put(what, new Spell(before.get().since(), Optional.of(until)));
        return Optional.of(before.get().since());
    }
}

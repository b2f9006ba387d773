package cn.yimen.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a writer finds when the hall is its own for the length of a transaction.
///
/// @param missed what others wrote after the number that the writer had; always empty where nobody
///   else can write
/// @param known those of the writer's commands that were answered before, by whichever server
public record Turn<T>(List<Entry<T>> missed, Map<UUID, KnownAnswer<T>> known) {

    public Turn {
        missed = List.copyOf(missed);
        known = Map.copyOf(known);
    }

    /// What a writer brings along.
    ///
    /// @param after the last entry that it has
    /// @param commands which it is asked to decide
    public record Asking(long after, Set<UUID> commands) {
        public Asking {
            commands = Set.copyOf(commands);
        }
    }
}

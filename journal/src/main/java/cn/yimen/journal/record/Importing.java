package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import java.util.List;
import java.util.Optional;

/// What came of taking a bundle over. All of it is on the disk, synced, or nothing is.
public sealed interface Importing {

    /// @param taken new here
    /// @param known here already, as they are or newer
    /// @param conflicts here already with another content under the same id and revision; the one
    ///   here stayed, the other is at the machine that made the bundle and stays there
    /// @param receipt for that machine, with which it may let go of its own; only where there is no
    ///   conflict
    record Imported(long taken, long known, List<RecordId> conflicts, Optional<String> receipt)
            implements Importing {
        public Imported {
            conflicts = List.copyOf(conflicts);
        }
    }

    record NotImported(Bundles.Why why) implements Importing {}

    record NotNow(JournalTrouble trouble, String detail) implements Importing {}
}

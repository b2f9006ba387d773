package cn.yimen.server.writer;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.journal.Chronicle;
import cn.yimen.journal.Entry;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Snapshot;
import cn.yimen.journal.Verification;
import java.util.Optional;

/// Brings the hall back from its journal: the snapshot if there is a sound one, then every entry
/// after it, each checked against the chain.
public sealed interface Recovery {

    /// @param replayed how many entries came after the snapshot
    record Recovered(Standing standing, long replayed) implements Recovery {}

    /// The journal cannot be trusted from this entry on.
    record Broken(long seq, String why) implements Recovery {}

    /// Makes the first reading of a snapshot a quick one; on a thread of its own, beside what a
    /// start does before it.
    static void rehearse() {
        Thread.ofPlatform().name("rehearsal").daemon().start(SavedStanding::rehearse);
    }

    static Recovery of(Chronicle<HallEvent> journal) {
        try {
            var fold =
                    new Fold(journal.snapshot().flatMap(Recovery::load).orElse(Standing.empty()));
            return switch (journal.replay(fold.standing.hall().seq(), fold::apply)) {
                case Verification.Whole whole -> new Recovered(fold.standing, whole.entries());
                case Verification.Broken broken -> new Broken(broken.seq(), broken.why());
            };
        } catch (JournalUnreadable e) {
            return new Broken(journal.head().seq(), String.valueOf(e.getMessage()));
        }
    }

    /// A snapshot of another program version is no loss: all the entries are still there.
    private static Optional<Standing> load(Snapshot snapshot) {
        try {
            return Optional.of(SavedStanding.load(snapshot));
        } catch (MalformedMessage notReadByThisVersion) {
            return Optional.empty();
        }
    }

    /// The state while it grows.
    final class Fold {

        private Standing standing;

        private Fold(Standing from) {
            standing = from;
        }

        private void apply(Entry<HallEvent> entry) {
            standing = standing.apply(recorded(entry));
        }
    }

    static Recorded recorded(Entry<HallEvent> entry) {
        return new Recorded(entry.seq(), entry.at(), entry.value());
    }
}

package cn.yimen.uplink.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.record.Outgoing;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.record.Settlement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What may go up now, read from the store; and what became of it, written back.
final class Letterbox {

    /// Four batches.
    private static final int STRETCH = 800;

    private final RecordStore store;

    Letterbox(RecordStore store) {
        this.store = store;
    }

    /// The first of each aggregate. What cannot be sent as it stands is parked for a person; what
    /// names a file that is still here waits for it.
    List<Letter> next() {
        var letters = new ArrayList<Letter>();
        var unreadable = new ArrayList<Settlement>();
        for (var head : store.outbox().next(Sent.kinds(), STRETCH)) {
            Letter.open(head).ifPresentOrElse(letters::add, () -> unreadable.add(unreadable(head)));
        }
        if (!unreadable.isEmpty()) {
            // Where the disk takes nothing they are met again the next time.
            var _ = settle(unreadable);
        }
        letters.removeIf(letter -> letter.files().anyMatch(file -> isOnItsWay(file, letter)));
        return letters;
    }

    private static Settlement unreadable(Outgoing head) {
        return head.refused(Verdict.UNREADABLE);
    }

    /// A file that stands behind the letter in the letter's own aggregate would wait for it in
    /// turn.
    private boolean isOnItsWay(RecordId file, Letter letter) {
        return store.header(file)
                .filter(header -> !isSafe(header.state()))
                .filter(header -> !isBehind(header, letter.outgoing().header()))
                .isPresent();
    }

    private static boolean isSafe(RecordState state) {
        return state == RecordState.SENT || state == RecordState.MOVED;
    }

    private static boolean isBehind(RecordHeader file, RecordHeader letter) {
        return file.aggregate().equals(letter.aggregate()) && file.seq() > letter.seq();
    }

    /// @return why nothing of it was kept
    Optional<JournalTrouble> settle(Collection<? extends Settlement> settlements) {
        return store.outbox().settle(settlements);
    }
}

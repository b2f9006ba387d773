package cn.yimen.system.crash;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Snapshot;
import cn.yimen.journal.Step;
import java.util.List;

/// One thing that the traced program does with its journal; acknowledged when it is done.
sealed interface Act {

    record Append(List<Step<HallEvent>> steps) implements Act {
        public Append {
            steps = List.copyOf(steps);
        }
    }

    record Erase(long seq) implements Act {}

    record MoveCursor(long seq) implements Act {}

    record Save(Snapshot snapshot) implements Act {}

    /// Closes the journal and opens it again, which empties the write-ahead log.
    record Reopen() implements Act {}
}

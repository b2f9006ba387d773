package cn.yimen.uplink;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.journal.Chronicle;
import java.util.List;

/// The hall's journal, with the uplink's cursor in the same file.
public record JournalEvents(Chronicle<HallEvent> journal) implements EventSource {

    private static final String READER = "uplink";

    @Override
    public String epoch() {
        return journal.head().epoch();
    }

    @Override
    public long head() {
        return journal.head().seq();
    }

    @Override
    public long cursor() {
        return journal.cursor(READER);
    }

    @Override
    public List<Recorded> read(long after, int limit) {
        return journal.read(after, limit).stream()
                .map(entry -> new Recorded(entry.seq(), entry.at(), entry.value()))
                .toList();
    }

    @Override
    public void advance(long through) {
        journal.moveCursor(READER, through)
                .ifPresent(trouble -> {
                    throw new IllegalStateException("the cursor stays: " + trouble);
                });
    }
}

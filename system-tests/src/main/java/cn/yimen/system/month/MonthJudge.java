package cn.yimen.system.month;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Entry;
import cn.yimen.journal.Journal;
import cn.yimen.journal.Verification;
import cn.yimen.uplink.Projection;
import cn.yimen.uplink.contract.Canonical;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Walks through the hall's journal and the platform's ledger side by side: the same events, byte
/// for byte, each once, and those of one ticket in their order.
final class MonthJudge {

    private static final int EXAMPLES = 20;

    private final String epoch;
    private final LedgerRows ledger;
    private final Map<UUID, Instant> lastOf = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<LedgerRows.Row> next;
    private long events;
    private long arrivals;

    /// @param repeats arrivals that the platform knew already
    record Judgement(long events, long repeats, List<String> problems) {}

    private MonthJudge(String epoch, LedgerRows ledger) throws SQLException {
        this.epoch = epoch;
        this.ledger = ledger;
        next = ledger.next();
    }

    static Judgement of(Journal<HallEvent> journal, String hall, Path file) throws SQLException {
        return upTo(Long.MAX_VALUE, journal, hall, file);
    }

    /// The same where the last events are still on their way.
    static Judgement upTo(long last, Journal<HallEvent> journal, String hall, Path file)
            throws SQLException {
        try (var ledger = new LedgerRows(file, hall)) {
            var judge = new MonthJudge(journal.head().epoch(), ledger);
            var walk =
                    journal.replay(
                            0,
                            entry -> {
                                if (entry.seq() <= last) {
                                    judge.compare(entry);
                                }
                            });
            if (!(walk instanceof Verification.Whole)) {
                judge.wrong("the hall's journal is not whole: " + walk);
            }
            judge.next.ifPresent(
                    row -> judge.wrong("the platform has more than the hall: " + row.seq()));
            return new Judgement(
                    judge.events, judge.arrivals - judge.events, List.copyOf(judge.problems));
        }
    }

    private void compare(Entry<HallEvent> entry) {
        var event = Projection.of(new Recorded(entry.seq(), entry.at(), entry.value()));
        var row = next.filter(found -> found.epoch().equals(epoch) && found.seq() == entry.seq());
        if (row.isEmpty()) {
            wrong("event " + entry.seq() + " is not at the platform");
            return;
        }
        events++;
        arrivals += row.get().times();
        if (!row.get().body().equals(Canonical.of(WireJson.write(event)))) {
            wrong("event " + entry.seq() + " is another one at the platform");
        }
        row.get().ticket().ifPresent(ticket -> inOrder(ticket, entry.seq(), row.get().firstAt()));
        advance();
    }

    private void inOrder(UUID ticket, long seq, Instant at) {
        var before = lastOf.put(ticket, at);
        if (before != null && before.isAfter(at)) {
            wrong("event " + seq + " took effect before an earlier one of its ticket");
        }
    }

    private void advance() {
        try {
            next = ledger.next();
        } catch (SQLException e) {
            throw new IllegalStateException("reading the ledger", e);
        }
    }

    private void wrong(String what) {
        if (problems.size() < EXAMPLES) {
            problems.add(what);
        }
    }
}

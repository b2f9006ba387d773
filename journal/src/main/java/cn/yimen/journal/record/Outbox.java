package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.SqlTrouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// What waits to be sent. Whoever sends asks for [#next], sends each under its id, and says with
/// [#settle] what the receiver answered; where there was no answer it says nothing and asks again
/// later.
///
/// Within an aggregate the order counts: of each only the first is handed out, and one that is
/// parked holds back what follows it until a person has corrected it. Aggregates do not wait for
/// one another.
public final class Outbox {

    /// Of one hand-out, unless the first alone is larger.
    static final int BATCH_BYTES = 16 << 20;

    private final Shelf shelf;

    Outbox(Shelf shelf) {
        this.shelf = shelf;
    }

    /// The oldest of these kinds that may be sent now. A record whose content was changed on the
    /// disk is parked on the way; one whose key is missing waits for its key.
    ///
    /// @throws RecordsUnreadable where the file cannot be read
    public List<Outgoing> next(Set<RecordKind> kinds, int limit) {
        var names = kinds.stream().map(RecordKind::value).collect(Collectors.toSet());
        if (names.isEmpty()) {
            return List.of();
        }
        var heads = shelf.read(handle -> RecordTable.inTurn(handle, names, shelf.keys(), limit));
        var batch = new ArrayList<Outgoing>();
        long bytes = 0;
        for (var head : heads) {
            var outgoing = outgoing(head);
            bytes += outgoing.map(record -> (long) record.body().size()).orElse(0L);
            if (bytes > BATCH_BYTES && !batch.isEmpty()) {
                break;
            }
            outgoing.ifPresent(batch::add);
        }
        return List.copyOf(batch);
    }

    private Optional<Outgoing> outgoing(RecordHeader header) {
        return switch (shelf.read(handle -> shelf.open(handle, header))) {
            case ReadRecord.Found found ->
                    Optional.of(new Outgoing(header, found.contents().body()));
            case ReadRecord.Altered _ -> {
                var why = RecordHeader.CANNOT_BE_OPENED;
                settle(List.of(new Settlement.Refused(header.id(), header.revision(), why)));
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /// Writes down what the receiver said, all in one transaction. What is said of a record that
    /// does not wait in that revision any more is passed over: it was said before.
    ///
    /// @return why nothing of it was kept; the same may be said again
    public Optional<JournalTrouble> settle(Collection<? extends Settlement> settlements) {
        try {
            return shelf.database()
                    .write(handle -> {
                        settlements.forEach(settlement -> settle(handle, settlement));
                        return Optional.empty();
                    });
        } catch (JdbiException e) {
            return Optional.of(SqlTrouble.of(e));
        }
    }

    private void settle(Handle handle, Settlement settlement) {
        var now = shelf.now();
        RecordTable.header(handle, settlement.id())
                .filter(header -> header.state() == RecordState.WAITING)
                .filter(header -> header.revision() == settlement.revision())
                .ifPresent(header -> {
                    var next = next(header, settlement, now);
                    RecordTable.update(handle, next);
                    var what = next.state() == RecordState.SENT ? Deed.What.SENT : Deed.What.PARKED;
                    shelf.note(handle, next, what, Deed.STORE);
                });
    }

    private static RecordHeader next(RecordHeader header, Settlement settlement, Instant now) {
        return switch (settlement) {
            case Settlement.Confirmed _ -> header.as(RecordState.SENT, now, Optional.empty());
            case Settlement.Refused refused ->
                    header.as(RecordState.PARKED, now, Optional.of(refused.reason()));
        };
    }
}

package cn.yimen.sandbox.ledger;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.store.Database;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.Heartbeat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Each event once, in SQLite; a batch is one transaction that is synced before it is answered. Any
/// thread may call; they take turns.
public final class Ledger implements AutoCloseable {

    private final Database database;

    public Ledger(Database database) {
        this.database = database;
    }

    /// @throws org.jdbi.v3.core.JdbiException where the file is no database or cannot be written
    public static Ledger open(Path file) {
        return new Ledger(Database.open(file));
    }

    /// Where everything else of the platform lies, too.
    public Database database() {
        return database;
    }

    /// Enters a batch and says what became of each item, in the batch's order.
    public List<ItemReceipt> enter(HallId hall, String epoch, List<Incoming> batch, Instant now) {
        return database.inTurn(handle -> {
            var place = new Place(handle, hall, epoch);
            return batch.stream().map(incoming -> enter(place, incoming, now)).toList();
        });
    }

    private static ItemReceipt enter(Place place, Incoming incoming, Instant now) {
        return switch (incoming) {
            case Incoming.Sound(var item) -> enter(place, item, now);
            case Incoming.Unsound(var key, var reason) -> refused(key, reason);
        };
    }

    private record Place(Handle handle, HallId hall, String epoch) {}

    private static ItemReceipt enter(Place place, EventItem item, Instant now) {
        return arrivals(place, item, now)
                .map(arrivals ->
                        new ItemReceipt(
                                item.key(),
                                arrivals == 1 ? Outcome.ACCEPTED : Outcome.KNOWN,
                                Optional.empty()))
                .orElseGet(() -> refused(item.key(), Reason.OTHER_CONTENT));
    }

    private static ItemReceipt refused(String key, Reason reason) {
        return new ItemReceipt(key, Outcome.REFUSED, Optional.of(reason));
    }

    /// How often this very event has arrived now; empty where its place holds another.
    private static Optional<Integer> arrivals(Place place, EventItem item, Instant now) {
        var event = item.event();
        return place.handle()
                .createQuery(
                        """
                        insert into event values (:hall, :epoch, :seq, :digest, :at, :kind,
                            :ticket, :number, :window, :level, :body, :now, :now, 1)
                        on conflict (hall, epoch, seq) do update
                            set times = times + 1, last_at = :now where digest = :digest
                        returning times
                        """)
                .bind("hall", place.hall().value())
                .bind("epoch", place.epoch())
                .bind("seq", event.seq())
                .bind("digest", item.digest())
                .bind("at", event.at().toString())
                .bind("kind", event.kind().name())
                .bind("ticket", event.ticket().map(Object::toString))
                .bind("number", event.issue().map(issue -> issue.number()))
                .bind("window", event.desk().map(desk -> desk.window()))
                .bind("level", event.rating().map(rating -> rating.level()))
                .bind("body", WireJson.write(event))
                .bind("now", now.toString())
                .mapTo(Integer.class)
                .findOne();
    }

    public void hear(HallId hall, Heartbeat heartbeat, Instant now) {
        database.inTurn(handle ->
                handle.createUpdate("insert or replace into heartbeat values (:hall, :now, :body)")
                        .bind("hall", hall.value())
                        .bind("now", now.toString())
                        .bind("body", WireJson.write(heartbeat))
                        .execute());
    }

    /// @param newest how many events of each book at most, the newest
    public LedgerView view(int newest) {
        return database.inTurn(handle -> new LedgerReader(handle).view(newest));
    }

    @Override
    public void close() {
        database.close();
    }
}

package cn.yimen.sandbox.ledger;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.store.Database;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.Heartbeat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
            try (var arrivals = Arrivals.at(handle.getConnection(), hall, epoch, now)) {
                return batch.stream().map(incoming -> enter(arrivals, incoming)).toList();
            }
        });
    }

    private static ItemReceipt enter(Arrivals arrivals, Incoming incoming) {
        return switch (incoming) {
            case Incoming.Sound sound -> enter(arrivals, sound);
            case Incoming.Unsound(var key, var reason) -> refused(key, reason);
        };
    }

    private static ItemReceipt enter(Arrivals arrivals, Incoming.Sound sound) {
        var item = sound.item();
        return arrivals.of(sound)
                .map(times ->
                        new ItemReceipt(
                                item.key(),
                                times == 1 ? Outcome.ACCEPTED : Outcome.KNOWN,
                                Optional.empty()))
                .orElseGet(() -> refused(item.key(), Reason.OTHER_CONTENT));
    }

    private static ItemReceipt refused(String key, Reason reason) {
        return new ItemReceipt(key, Outcome.REFUSED, Optional.of(reason));
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

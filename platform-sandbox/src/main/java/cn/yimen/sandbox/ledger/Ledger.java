package cn.yimen.sandbox.ledger;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.Heartbeat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// Each event once, in SQLite; a batch is one transaction that is synced before it is answered. Any
/// thread may call; they take turns.
public final class Ledger implements AutoCloseable {

    private final Handle handle;
    private final ReentrantLock turn = new ReentrantLock();

    private Ledger(Handle handle) {
        this.handle = handle;
    }

    /// @throws org.jdbi.v3.core.JdbiException where the file is no database or cannot be written
    public static Ledger open(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        var handle = Jdbi.open(source);
        handle.createScript(schema()).execute();
        return new Ledger(handle);
    }

    private static String schema() {
        try (var in = Ledger.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is not beside the ledger");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading schema.sql", e);
        }
    }

    /// Enters a batch and says what became of each item, in the batch's order.
    public List<ItemReceipt> enter(HallId hall, String epoch, List<Incoming> batch, Instant now) {
        turn.lock();
        try {
            return handle.inTransaction(open -> {
                var receipts = new ArrayList<ItemReceipt>(batch.size());
                for (var incoming : batch) {
                    receipts.add(
                            switch (incoming) {
                                case Incoming.Sound(var item) ->
                                        enter(new Place(hall, epoch), item, now);
                                case Incoming.Unsound(var key, var reason) -> refused(key, reason);
                            });
                }
                return receipts;
            });
        } finally {
            turn.unlock();
        }
    }

    private record Place(HallId hall, String epoch) {}

    private ItemReceipt enter(Place place, EventItem item, Instant now) {
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
    private Optional<Integer> arrivals(Place place, EventItem item, Instant now) {
        var event = item.event();
        return handle.createQuery(
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
        turn.lock();
        try {
            handle.createUpdate("insert or replace into heartbeat values (:hall, :now, :body)")
                    .bind("hall", hall.value())
                    .bind("now", now.toString())
                    .bind("body", WireJson.write(heartbeat))
                    .execute();
        } finally {
            turn.unlock();
        }
    }

    /// @param newest how many events of each book at most, the newest
    public LedgerView view(int newest) {
        turn.lock();
        try {
            return new LedgerReader(handle).view(newest);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            handle.close();
        } finally {
            turn.unlock();
        }
    }
}

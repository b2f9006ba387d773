package cn.yimen.sandbox.store;

import cn.yimen.uplink.contract.write.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Every write that took effect, under its key, with the first answer. A refusal leaves no trace
/// here: its key stays free for the corrected record.
public final class Records {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Handle handle;

    public Records(Handle handle) {
        this.handle = handle;
    }

    /// What a key is known for.
    public sealed interface Known {

        /// The same again: the first answer is due.
        record Same(int status, String answer) implements Known {}

        /// The key has another content already.
        record Other() implements Known {}
    }

    /// @param kind of the reconciliation, empty for what is not reconciled
    /// @param digest of the record's canonical form
    public record Entry(String operation, String kind, Stamp stamp, String digest) {}

    private record Row(String operation, String digest, int status, String answer) {}

    /// Looks a key up and counts this arrival; empty where it is new.
    public Optional<Known> look(Entry entry, Instant now) {
        var row =
                handle.createQuery(
                                "select operation, digest, status, answer from record where key = :key")
                        .bind("key", entry.stamp().key())
                        .map((found, _) ->
                                new Row(
                                        found.getString("operation"),
                                        found.getString("digest"),
                                        found.getInt("status"),
                                        found.getString("answer")))
                        .findOne();
        return row.map(found -> known(found, entry, now));
    }

    private Known known(Row row, Entry entry, Instant now) {
        boolean same =
                row.operation().equals(entry.operation()) && row.digest().equals(entry.digest());
        handle.createUpdate(
                        same
                                ? "update record set times = times + 1, last_at = :now where key = :key"
                                : "update record set others = others + 1 where key = :key")
                .bind("now", now.toString())
                .bind("key", entry.stamp().key())
                .execute();
        return same ? new Known.Same(row.status(), row.answer()) : new Known.Other();
    }

    public void enter(Entry entry, int status, String answer, Instant now) {
        var stamp = entry.stamp();
        handle.createUpdate(
                        """
                        insert into record values (:key, :operation, :kind, :hall, :device, :day,
                            :at, :digest, :status, :answer, :now, :now, 1, 0)
                        """)
                .bind("key", stamp.key())
                .bind("operation", entry.operation())
                .bind("kind", entry.kind())
                .bind("hall", stamp.hall())
                .bind("device", stamp.device())
                .bind("day", day(stamp.at()).toString())
                .bind("at", stamp.at().toString())
                .bind("digest", entry.digest())
                .bind("status", status)
                .bind("answer", answer)
                .bind("now", now.toString())
                .execute();
    }

    /// The day on which a record belongs, in Beijing time.
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /// The keys of one device's records of a day and kind, sorted.
    public List<String> keys(String hall, String device, LocalDate day, String kind) {
        return handle.createQuery(
                        """
                        select key from record where hall = :hall and device = :device
                            and day = :day and kind = :kind order by key
                        """)
                .bind("hall", hall)
                .bind("device", device)
                .bind("day", day.toString())
                .bind("kind", kind)
                .mapTo(String.class)
                .list();
    }

    /// Notes a request that was turned away; keeps the newest thousand.
    public void refuse(String operation, String problem, String field, Instant now) {
        handle.createUpdate(
                        "insert into refusal(at, operation, problem, field) values (:at, :operation, :problem, :field)")
                .bind("at", now.toString())
                .bind("operation", operation)
                .bind("problem", problem)
                .bind("field", field)
                .execute();
        handle.execute("delete from refusal where id <= (select max(id) - 1000 from refusal)");
    }
}

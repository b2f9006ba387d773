package cn.yimen.journal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The statements over records without their bodies, their look-ups and their deeds.
final class RecordTable {

    private static final String COLUMNS =
            "r.id, r.seq, r.kind, r.aggregate, r.state, r.revision, r.created, r.changed, r.reason";

    private RecordTable() {}

    /// Also the store's lock: nobody else gets a number until the transaction ends.
    static long nextSeq(Handle handle) {
        handle.execute("update store set seq = seq + 1");
        return handle.createQuery("select seq from store").mapTo(Long.class).one();
    }

    static void insert(Handle handle, RecordHeader header) {
        handle.execute(
                "insert into record (id, seq, kind, aggregate, state, revision, created, changed,"
                        + " reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                header.id().toString(),
                header.seq(),
                header.kind().value(),
                header.aggregate().value(),
                header.state().word(),
                header.revision(),
                header.created().toEpochMilli(),
                header.changed().toEpochMilli(),
                header.reason().orElse(""));
    }

    static void update(Handle handle, RecordHeader header) {
        handle.execute(
                "update record set state = ?, revision = ?, changed = ?, reason = ? where id = ?",
                header.state().word(),
                header.revision(),
                header.changed().toEpochMilli(),
                header.reason().orElse(""),
                header.id().toString());
    }

    static void delete(Handle handle, RecordId id) {
        handle.execute("delete from record where id = ?", id.toString());
    }

    static Optional<RecordHeader> header(Handle handle, RecordId id) {
        return handle.createQuery("select " + COLUMNS + " from record r where r.id = ?")
                .bind(0, id.toString())
                .map((row, _) -> header(row))
                .findOne();
    }

    static List<RecordHeader> in(Handle handle, RecordState state, int limit) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from record r where r.state = ? order by r.seq limit ?")
                .bind(0, state.word())
                .bind(1, limit)
                .map((row, _) -> header(row))
                .list();
    }

    static List<RecordHeader> withBody(Handle handle, RecordState state, long after, int limit) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from record r where r.state = ? and r.seq > ?"
                                + " and exists (select 1 from body b where b.record = r.id"
                                + " and b.revision = r.revision) order by r.seq limit ?")
                .bind(0, state.word())
                .bind(1, after)
                .bind(2, limit)
                .map((row, _) -> header(row))
                .list();
    }

    /// Those that are not safe elsewhere, in their order.
    static List<RecordHeader> unsent(Handle handle, long after, int limit) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from record r where r.state in ('draft', 'waiting', 'parked')"
                                + " and r.seq > ? order by r.seq limit ?")
                .bind(0, after)
                .bind(1, limit)
                .map((row, _) -> header(row))
                .list();
    }

    /// The first of each aggregate that waits with nothing parked before it, of these kinds and not
    /// sealed under a key that is missing.
    static List<RecordHeader> inTurn(
            Handle handle, Collection<String> kinds, Collection<String> keys, int limit) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + """
                                 from record r
                                left join body b on b.record = r.id and b.revision = r.revision
                                where r.state = 'waiting' and r.kind in (<kinds>)
                                and (b.key_id is null or b.key_id in (<keys>))
                                and not exists (
                                    select 1 from record e where e.aggregate = r.aggregate
                                    and e.seq < r.seq and e.state in ('waiting', 'parked'))
                                order by r.seq limit :limit\
                                """)
                .bindList("kinds", List.copyOf(kinds))
                .bindList("keys", List.copyOf(keys))
                .bind("limit", limit)
                .map((row, _) -> header(row))
                .list();
    }

    /// Those that are safe elsewhere since then, that a deed says so too, and whose body is here.
    static List<RecordHeader> toErase(Handle handle, Instant before, int limit) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + """
                                 from record r
                                where r.state in ('sent', 'moved') and r.changed <= :before
                                and exists (select 1 from body b where b.record = r.id)
                                and exists (
                                    select 1 from deed d where d.record = r.id
                                    and d.revision = r.revision and d.what = r.state)
                                order by r.seq limit :limit\
                                """)
                .bind("before", before.toEpochMilli())
                .bind("limit", limit)
                .map((row, _) -> header(row))
                .list();
    }

    /// Those that must have a body and have none, in their order.
    static List<RecordHeader> withoutBody(Handle handle) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from record r where r.state in ('draft', 'waiting', 'parked')"
                                + " and not exists (select 1 from body b where b.record = r.id"
                                + " and b.revision = r.revision) order by r.seq")
                .map((row, _) -> header(row))
                .list();
    }

    private static RecordHeader header(ResultSet row) throws SQLException {
        return new RecordHeader(
                RecordId.of(row.getString(1)),
                new RecordKind(row.getString(3)),
                new Aggregate(row.getString(4)),
                row.getLong(2),
                row.getInt(6),
                RecordState.of(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                Optional.of(row.getString(9)).filter(reason -> !reason.isEmpty()));
    }

    static List<RecordHeader> found(Handle handle, Collection<String> hashes) {
        return handle.createQuery(
                        "select distinct "
                                + COLUMNS
                                + " from record r join look_up l on l.record = r.id"
                                + " where l.hash in (<hashes>) order by r.seq")
                .bindList("hashes", List.copyOf(hashes))
                .map((row, _) -> header(row))
                .list();
    }

    static void replaceLookUps(Handle handle, RecordId id, Collection<String> hashes) {
        deleteLookUps(handle, id);
        for (var hash : hashes) {
            handle.execute("insert into look_up (hash, record) values (?, ?)", hash, id.toString());
        }
    }

    static void deleteLookUps(Handle handle, RecordId id) {
        handle.execute("delete from look_up where record = ?", id.toString());
    }

    static void add(Handle handle, Deed deed) {
        handle.execute(
                "insert into deed (number, at, record, revision, what, actor) values"
                        + " ((select coalesce(max(number), 0) + 1 from deed), ?, ?, ?, ?, ?)",
                deed.at().toEpochMilli(),
                deed.record().toString(),
                deed.revision(),
                deed.what().word(),
                deed.by().value());
    }

    static List<Deed> deeds(Handle handle, RecordId id) {
        return handle.createQuery(
                        "select at, revision, what, actor from deed where record = ?"
                                + " order by number")
                .bind(0, id.toString())
                .map((row, _) ->
                        new Deed(
                                Instant.ofEpochMilli(row.getLong(1)),
                                id,
                                row.getInt(2),
                                Deed.What.of(row.getString(3)),
                                new Actor(row.getString(4))))
                .list();
    }
}

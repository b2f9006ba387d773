package cn.yimen.journal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// The statements over sealed bodies and the store's own secrets.
final class BodyTable {

    private BodyTable() {}

    /// A row and the record that it belongs to.
    record Named(RecordId record, SealedBody body) {}

    static void insert(Handle handle, RecordId id, SealedBody body) {
        handle.execute(
                "insert into body (record, revision, key_id, contents, look_ups)"
                        + " values (?, ?, ?, ?, ?)",
                id.toString(),
                body.revision(),
                body.keyId(),
                body.contents(),
                body.lookUps());
    }

    static void replace(Handle handle, RecordId id, SealedBody body) {
        handle.execute(
                "update body set key_id = ?, contents = ?, look_ups = ?"
                        + " where record = ? and revision = ?",
                body.keyId(),
                body.contents(),
                body.lookUps(),
                id.toString(),
                body.revision());
    }

    static Optional<SealedBody> body(Handle handle, RecordId id, int revision) {
        return handle.createQuery(
                        "select revision, key_id, contents, look_ups from body"
                                + " where record = ? and revision = ?")
                .bind(0, id.toString())
                .bind(1, revision)
                .map((row, _) -> body(row, 1))
                .findOne();
    }

    private static SealedBody body(ResultSet row, int first) throws SQLException {
        return new SealedBody(
                row.getInt(first),
                row.getString(first + 1),
                row.getBytes(first + 2),
                row.getBytes(first + 3));
    }

    /// All revisions.
    static int delete(Handle handle, RecordId id) {
        return handle.execute("delete from body where record = ?", id.toString());
    }

    /// Those under other keys than the current one that the device has, after a row, in order.
    static List<Named> toReseal(Handle handle, Collection<String> keys, Named after, int limit) {
        return handle.createQuery(
                        "select record, revision, key_id, contents, look_ups from body"
                                + " where key_id in (<keys>) and (record > :record"
                                + " or (record = :record and revision > :revision))"
                                + " order by record, revision limit :limit")
                .bindList("keys", List.copyOf(keys))
                .bind("record", after.record().toString())
                .bind("revision", after.body().revision())
                .bind("limit", limit)
                .map((row, _) -> new Named(RecordId.of(row.getString(1)), body(row, 2)))
                .list();
    }

    /// All rows after one, in order.
    static List<Named> page(Handle handle, Named after, int limit) {
        return handle.createQuery(
                        "select record, revision, key_id, contents, look_ups from body"
                                + " where record > ? or (record = ? and revision > ?)"
                                + " order by record, revision limit ?")
                .bind(0, after.record().toString())
                .bind(1, after.record().toString())
                .bind(2, after.body().revision())
                .bind(3, limit)
                .map((row, _) -> new Named(RecordId.of(row.getString(1)), body(row, 2)))
                .list();
    }

    /// Under which something is sealed.
    static Set<String> keysInUse(Handle handle) {
        return new TreeSet<>(
                handle.createQuery("select distinct key_id from body").mapTo(String.class).list());
    }

    static Optional<byte[]> secret(Handle handle, String name) {
        return handle.createQuery("select sealed from secret where name = ?")
                .bind(0, name)
                .map((row, _) -> row.getBytes(1))
                .findOne();
    }

    static List<String> secrets(Handle handle) {
        return handle.createQuery("select name from secret").mapTo(String.class).list();
    }

    static void keepSecret(Handle handle, String name, byte[] sealed) {
        handle.execute("delete from secret where name = ?", name);
        handle.execute("insert into secret (name, sealed) values (?, ?)", name, sealed);
    }

    static void deleteSecret(Handle handle, String name) {
        handle.execute("delete from secret where name = ?", name);
    }
}

package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The statements. Each call goes through the handle that it is given, and prepares anew: a
/// statement that failed once on a full disk never works again.
record Tables(String hall) {

    Tables(HallId hall) {
        this(hall.value());
    }

    Optional<Head> head(Handle handle) {
        return head(handle, "");
    }

    /// @param lock what makes the engine hold the row until the transaction ends
    Optional<Head> head(Handle handle, String lock) {
        return handle.createQuery("select epoch, seq, hash from hall_head where hall = ?" + lock)
                .bind(0, hall)
                .map((row, _) -> new Head(row.getString(1), row.getLong(2), row.getString(3)))
                .findOne();
    }

    /// Changes nothing where the hall has begun.
    void begin(Handle handle, Head head) {
        handle.execute(
                "insert into hall_head (hall, epoch, seq, hash) select ?, ?, ?, ? where not exists"
                        + " (select 1 from hall_head where hall = ?)",
                hall,
                head.epoch(),
                head.seq(),
                head.hash(),
                hall);
    }

    /// Fails where somebody else wrote.
    boolean moveHead(Handle handle, Head from, Head to) {
        return handle.execute(
                        "update hall_head set seq = ?, hash = ? where hall = ? and seq = ? and hash = ?",
                        to.seq(),
                        to.hash(),
                        hall,
                        from.seq(),
                        from.hash())
                == 1;
    }

    void insertRows(Handle handle, List<Row> rows) {
        var batch =
                handle.prepareBatch(
                        "insert into entry (hall, seq, at, type, aggregate, command_id, body,"
                                + " personal_digest, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (var row : rows) {
            batch.add(
                    hall,
                    row.seq(),
                    row.at(),
                    row.type(),
                    row.aggregate(),
                    row.commandId().orElse(null),
                    row.body(),
                    row.personalDigest().orElse(null),
                    row.hash());
        }
        execute(batch);
    }

    void insertPersonal(Handle handle, List<SealedRow> rows) {
        var batch =
                handle.prepareBatch("insert into personal (hall, seq, sealed) values (?, ?, ?)");
        rows.forEach(row -> batch.add(hall, row.seq(), row.sealed()));
        execute(batch);
    }

    void insertAnswers(Handle handle, List<AnswerRow> rows) {
        var batch =
                handle.prepareBatch(
                        "insert into answer (hall, command_id, fingerprint, first_seq, entries,"
                                + " body) values (?, ?, ?, ?, ?, ?)");
        for (var row : rows) {
            batch.add(
                    hall,
                    row.command().id().toString(),
                    row.command().fingerprint(),
                    row.firstSeq(),
                    row.entries(),
                    row.checked());
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    List<Row> rows(Handle handle, long after, int limit) {
        return handle.createQuery(
                        "select seq, at, type, aggregate, command_id, body, personal_digest, hash"
                                + " from entry where hall = ? and seq > ? order by seq limit ?")
                .bind(0, hall)
                .bind(1, after)
                .bind(2, limit)
                .map((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                row.getString(8));
    }

    List<AnswerRow> answers(Handle handle, Collection<UUID> commands) {
        var marks = String.join(", ", Collections.nCopies(commands.size(), "?"));
        var query =
                handle.createQuery(
                                "select command_id, fingerprint, first_seq, entries, body"
                                        + " from answer where hall = ? and command_id in ("
                                        + marks
                                        + ")")
                        .bind(0, hall);
        int position = 1;
        for (var command : commands) {
            query.bind(position++, command.toString());
        }
        return query.map((row, _) -> answer(row)).list();
    }

    List<AnswerRow> answersAfter(Handle handle, String command, int limit) {
        return handle.createQuery(
                        "select command_id, fingerprint, first_seq, entries, body from answer"
                                + " where hall = ? and command_id > ? order by command_id limit ?")
                .bind(0, hall)
                .bind(1, command)
                .bind(2, limit)
                .map((row, _) -> answer(row))
                .list();
    }

    private static AnswerRow answer(ResultSet row) throws SQLException {
        return AnswerRow.checked(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getInt(4),
                row.getString(5));
    }

    /// What a damaged file still says of a table, in the order of its pages.
    interface Walk<R> {
        List<ByRowId<R>> after(Handle handle, long rowId, int limit);
    }

    record ByRowId<R>(long rowId, R value) {}

    static long lastRowId(Handle handle, String table) {
        return handle.createQuery("select coalesce(max(rowid), 0) from " + table)
                .mapTo(Long.class)
                .one();
    }

    List<ByRowId<Row>> rowsAfterRowId(Handle handle, long rowId, int limit) {
        return afterRowId(
                handle,
                "seq, at, type, aggregate, command_id, body, personal_digest, hash, rowid"
                        + " from entry",
                new long[] {rowId, limit},
                row -> new ByRowId<>(row.getLong(9), row(row)));
    }

    List<ByRowId<SealedRow>> sealedAfterRowId(Handle handle, long rowId, int limit) {
        return afterRowId(
                handle,
                "seq, sealed, rowid from personal",
                new long[] {rowId, limit},
                row ->
                        new ByRowId<>(
                                row.getLong(3), new SealedRow(row.getLong(1), row.getString(2))));
    }

    List<ByRowId<AnswerRow>> answersAfterRowId(Handle handle, long rowId, int limit) {
        return afterRowId(
                handle,
                "command_id, fingerprint, first_seq, entries, body, rowid from answer",
                new long[] {rowId, limit},
                row -> new ByRowId<>(row.getLong(6), answer(row)));
    }

    private interface Reading<R> {
        R of(ResultSet row) throws SQLException;
    }

    private static <R> List<R> afterRowId(
            Handle handle, String what, long[] range, Reading<R> reading) {
        return handle.createQuery("select " + what + " where rowid > ? order by rowid limit ?")
                .bind(0, range[0])
                .bind(1, range[1])
                .map((row, _) -> reading.of(row))
                .list();
    }

    Optional<String> sealed(Handle handle, long seq) {
        return handle.createQuery("select sealed from personal where hall = ? and seq = ?")
                .bind(0, hall)
                .bind(1, seq)
                .mapTo(String.class)
                .findOne();
    }

    Map<Long, String> sealedBetween(Handle handle, long after, long through) {
        var found = new HashMap<Long, String>();
        handle.createQuery(
                        "select seq, sealed from personal where hall = ? and seq > ? and seq <= ?")
                .bind(0, hall)
                .bind(1, after)
                .bind(2, through)
                .map((row, _) -> new SealedRow(row.getLong(1), row.getString(2)))
                .forEach(row -> found.put(row.seq(), row.sealed()));
        return found;
    }

    int erase(Handle handle, long seq) {
        return handle.execute("delete from personal where hall = ? and seq = ?", hall, seq);
    }

    long cursor(Handle handle, String reader) {
        return handle.createQuery("select seq from reader_cursor where hall = ? and reader = ?")
                .bind(0, hall)
                .bind(1, reader)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    void moveCursor(Handle handle, String reader, long seq) {
        int moved =
                handle.execute(
                        "update reader_cursor set seq = ? where hall = ? and reader = ?",
                        seq,
                        hall,
                        reader);
        if (moved == 0) {
            handle.execute(
                    "insert into reader_cursor (hall, reader, seq) values (?, ?, ?)",
                    hall,
                    reader,
                    seq);
        }
    }

    Optional<SnapshotRow> snapshot(Handle handle) {
        return handle.createQuery("select seq, hash, digest, body from snapshot where hall = ?")
                .bind(0, hall)
                .map((row, _) ->
                        new SnapshotRow(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)))
                .findOne();
    }

    void replaceSnapshot(Handle handle, SnapshotRow row) {
        handle.execute("delete from snapshot where hall = ?", hall);
        handle.execute(
                "insert into snapshot (hall, seq, hash, digest, body) values (?, ?, ?, ?, ?)",
                hall,
                row.seq(),
                row.hash(),
                row.digest(),
                row.body());
    }

    record SealedRow(long seq, String sealed) {}

    record SnapshotRow(long seq, String hash, String digest, String body) {}
}

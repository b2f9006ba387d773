package cn.yimen.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// What a damaged database still says, table by table and, where a page is damaged, row by row.
/// Nothing of it is believed yet.
record SalvagedRows(
        Optional<Head> head,
        TreeMap<Long, Row> rows,
        Map<Long, String> sealed,
        Map<UUID, AnswerRow> answers,
        Optional<Tables.SnapshotRow> snapshot) {

    private static final int CHUNK = 200;

    /// How far rows are looked for where the table's end cannot be found.
    private static final long FURTHEST = 20_000;

    static SalvagedRows none() {
        return new SalvagedRows(
                Optional.empty(), new TreeMap<>(), Map.of(), Map.of(), Optional.empty());
    }

    static SalvagedRows read(Handle handle, Tables tables) {
        var rows = new TreeMap<Long, Row>();
        all(handle, tables::rowsAfterRowId, "entry").forEach(row -> rows.put(row.seq(), row));
        var sealed = new HashMap<Long, String>();
        all(handle, tables::sealedAfterRowId, "personal")
                .forEach(row -> sealed.put(row.seq(), row.sealed()));
        var answers = new HashMap<UUID, AnswerRow>();
        all(handle, tables::answersAfterRowId, "answer")
                .forEach(row -> answers.put(row.command().id(), row));
        return new SalvagedRows(
                tried(handle, tables::head).flatMap(Function.identity()),
                rows,
                sealed,
                answers,
                tried(handle, tables::snapshot).flatMap(Function.identity()));
    }

    /// Many rows are read together; where that fails, one by one.
    private static <R> List<R> all(Handle handle, Tables.Walk<R> walk, String table) {
        var found = new ArrayList<R>();
        long last = tried(handle, asked -> Tables.lastRowId(asked, table)).orElse(FURTHEST);
        long after = 0;
        while (after < last) {
            long from = after;
            var chunk = tried(handle, asked -> walk.after(asked, from, CHUNK));
            chunk.ifPresentOrElse(
                    rows -> rows.forEach(row -> found.add(row.value())),
                    () -> found.addAll(oneByOne(handle, walk, from)));
            after =
                    chunk.map(rows -> rows.isEmpty() ? last : rows.getLast().rowId())
                            .orElse(from + CHUNK);
        }
        return found;
    }

    private static <R> List<R> oneByOne(Handle handle, Tables.Walk<R> walk, long from) {
        var found = new ArrayList<R>();
        for (long before = from; before < from + CHUNK; before++) {
            long one = before;
            tried(handle, asked -> walk.after(asked, one, 1)).stream()
                    .flatMap(List::stream)
                    .filter(row -> row.rowId() == one + 1)
                    .forEach(row -> found.add(row.value()));
        }
        return found;
    }

    private static <R> Optional<R> tried(Handle handle, Function<Handle, R> question) {
        try {
            return Optional.of(question.apply(handle));
        } catch (JdbiException | JournalUnreadable damaged) {
            return Optional.empty();
        }
    }
}

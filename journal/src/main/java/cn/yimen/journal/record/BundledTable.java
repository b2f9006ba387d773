package cn.yimen.journal.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The statements over what left in bundles.
final class BundledTable {

    private BundledTable() {}

    static void insert(Handle handle, UUID bundle, RecordHeader header) {
        handle.execute(
                "insert into bundled (bundle, record, revision) values (?, ?, ?)",
                bundle.toString(),
                header.id().toString(),
                header.revision());
    }

    /// What is still as it left, and not safe elsewhere yet.
    static List<RecordHeader> open(Handle handle, UUID bundle) {
        return handle
                .createQuery("select record, revision from bundled where bundle = ?")
                .bind(0, bundle.toString())
                .map((row, _) -> {
                    int revision = row.getInt(2);
                    return RecordTable.header(handle, RecordId.of(row.getString(1)))
                            .filter(header -> isAsItLeft(header, revision));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isAsItLeft(RecordHeader header, int revision) {
        return header.revision() == revision && !header.state().isSafeElsewhere();
    }

    static void delete(Handle handle, UUID bundle) {
        handle.execute("delete from bundled where bundle = ?", bundle.toString());
    }
}

package cn.yimen.journal;

import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Brings the tables to this program's version. Flyway is asked only where something is to be done:
/// it takes longer than all the rest of a start.
final class Schema {

    static final int VERSION = 1;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /// @return the version found where it is newer than this program's
    static Optional<Integer> bringForward(SqliteFile file) {
        int found;
        try (var handle = Jdbi.open(file.source())) {
            found = version(handle);
        }
        if (found < VERSION) {
            Flyway.configure()
                    .dataSource(file.source())
                    .locations("classpath:cn/yimen/journal/sql")
                    .table(HISTORY)
                    .load()
                    .migrate();
        }
        return Optional.of(found).filter(version -> version > VERSION);
    }

    private static int version(Handle handle) {
        var tables =
                handle.createQuery("select count(*) from sqlite_master where name = ?")
                        .bind(0, HISTORY)
                        .mapTo(Integer.class)
                        .one();
        return tables == 0 ? 0 : newest(handle);
    }

    private static int newest(Handle handle) {
        return handle
                .createQuery("select version from " + HISTORY + " where success = true")
                .mapTo(Integer.class)
                .stream()
                .mapToInt(version -> version)
                .max()
                .orElse(0);
    }
}

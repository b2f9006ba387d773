package cn.yimen.journal;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/// Brings the tables to this program's version. Flyway is asked only where something is to be done:
/// it takes longer than all the rest of a start.
final class Schema {

    static final int VERSION = 1;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /// @return the version found where it is newer than this program's
    static Optional<Integer> bringForward(SqliteFile file) throws SQLException {
        int found = version(file);
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

    private static int version(SqliteFile file) throws SQLException {
        try (var connection = file.source().getConnection();
                var statement = connection.createStatement()) {
            var tables = "select count(*) from sqlite_master where name = '" + HISTORY + "'";
            return number(statement, tables) == 0
                    ? 0
                    : number(
                            statement,
                            "select max(cast(version as integer)) from "
                                    + HISTORY
                                    + " where success = true");
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}

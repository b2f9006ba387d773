package cn.yimen.journal;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables to this program's version. Flyway is asked only where something is to be done:
/// it takes longer than all the rest of a start.
///
/// @param scripts where the class path has Flyway's scripts
/// @param version of the last one
public record Schema(String scripts, int version) {

    static final Schema JOURNAL = new Schema("cn/yimen/journal/sql", 1);

    private static final String HISTORY = "flyway_schema_history";

    private static final String NEWEST =
            "select max(cast(version as integer)) from " + HISTORY + " where success = true";

    /// @return the version found where it is newer than this program's
    Optional<Integer> bringForward(SqliteFile file) throws SQLException {
        int found = found(file);
        if (found < version) {
            migrate(file.source());
        }
        return Optional.of(found).filter(there -> there > version);
    }

    /// Where a server keeps the tables Flyway is always asked: it keeps programs that start
    /// together from doing the same twice.
    Optional<Integer> bringForward(DataSource server) throws SQLException {
        migrate(server);
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            int found = number(statement, NEWEST);
            return Optional.of(found).filter(there -> there > version);
        }
    }

    private void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:" + scripts)
                .table(HISTORY)
                .load()
                .migrate();
    }

    private static int found(SqliteFile file) throws SQLException {
        try (var connection = file.source().getConnection();
                var statement = connection.createStatement()) {
            var tables = "select count(*) from sqlite_master where name = '" + HISTORY + "'";
            return number(statement, tables) == 0 ? 0 : number(statement, NEWEST);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}

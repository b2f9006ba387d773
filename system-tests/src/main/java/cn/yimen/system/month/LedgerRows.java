package cn.yimen.system.month;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The platform's file of events, read beside the program that wrote it, in the order of the hall's
/// numbers.
final class LedgerRows implements AutoCloseable {

    private static final String ALL =
            "select epoch, seq, body, ticket, first_at, times from event where hall = ? order by"
                    + " epoch, seq";

    private final Connection connection;
    private final ResultSet rows;

    /// @param firstAt when it took effect
    /// @param times how often it arrived
    record Row(
            String epoch,
            long seq,
            String body,
            Optional<UUID> ticket,
            Instant firstAt,
            int times) {}

    LedgerRows(Path file, String hall) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.prepareStatement(ALL);
        statement.setString(1, hall);
        rows = statement.executeQuery();
    }

    Optional<Row> next() throws SQLException {
        return rows.next()
                ? Optional.of(
                        new Row(
                                rows.getString(1),
                                rows.getLong(2),
                                rows.getString(3),
                                Optional.ofNullable(rows.getString(4)).map(UUID::fromString),
                                Instant.parse(rows.getString(5)),
                                rows.getInt(6)))
                : Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

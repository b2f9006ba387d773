package cn.yimen.sandbox.ledger;

import cn.yimen.hall.domain.HallId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Enters the events of one batch with one prepared statement: a new query for each would cost
/// several times what SQLite does for it.
final class Arrivals implements AutoCloseable {

    private static final String ENTER =
            """
            insert into event values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12, 1)
            on conflict (hall, epoch, seq) do update
                set times = times + 1, last_at = ?12 where digest = ?4
            returning times
            """;

    private final PreparedStatement statement;

    private Arrivals(PreparedStatement statement) {
        this.statement = statement;
    }

    static Arrivals at(Connection connection, HallId hall, String epoch, Instant now) {
        try {
            var statement = connection.prepareStatement(ENTER);
            statement.setString(1, hall.value());
            statement.setString(2, epoch);
            statement.setString(12, now.toString());
            return new Arrivals(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// How often this very event has arrived now; empty where its place holds another.
    Optional<Integer> of(Incoming.Sound arrived) {
        var item = arrived.item();
        var event = item.event();
        try {
            statement.setLong(3, event.seq());
            statement.setString(4, item.digest());
            statement.setString(5, event.at().toString());
            statement.setString(6, event.kind().name());
            statement.setObject(7, event.ticket().map(Object::toString).orElse(null));
            statement.setObject(8, event.issue().map(issue -> issue.number()).orElse(null));
            statement.setObject(9, event.desk().map(desk -> desk.window()).orElse(null));
            statement.setObject(10, event.rating().map(rating -> rating.level()).orElse(null));
            statement.setString(11, arrived.text());
            try (var times = statement.executeQuery()) {
                return times.next() ? Optional.of(times.getInt(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("entering events", cause);
    }
}

package cn.yimen.sandbox.record;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// What the platform holds, read from its own file: key by key, how often each arrived.
final class Held {

    private Held() {}

    static Map<String, Integer> by(Path dir) {
        var held = new TreeMap<String, Integer>();
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("ledger.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select key, times from record")) {
            while (rows.next()) {
                held.put(rows.getString(1), rows.getInt(2));
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException("reading the platform's file", e);
        }
    }
}

package cn.yimen.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/// How PostgreSQL is reached: always the primary, whichever of the named machines that is now, and
/// never for longer than somebody in front of a kiosk would wait.
final class PostgresPool {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(6);

    private PostgresPool() {}

    static HikariDataSource of(PostgresSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("journal");
        config.setJdbcUrl(settings.url());
        config.setDataSourceProperties(properties());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PATIENCE.dividedBy(2).toMillis());
        config.setInitializationFailTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    /// One beside the pool.
    static Connection alone(PostgresSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), properties());
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("targetServerType", "primary");
        properties.setProperty("hostRecheckSeconds", "1");
        properties.setProperty("connectTimeout", seconds(PATIENCE));
        properties.setProperty("loginTimeout", seconds(PATIENCE));
        properties.setProperty("socketTimeout", seconds(LONGEST_STATEMENT));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "yimen");
        return properties;
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }

    /// @return what is missing, where a power cut could lose what was acknowledged
    static Optional<String> notDurable(Handle handle) {
        var commit = setting(handle, "synchronous_commit");
        boolean isDurable =
                setting(handle, "fsync").equals("on")
                        && (commit.equals("on") || commit.equals("remote_apply"));
        return isDurable ? Optional.empty() : Optional.of("synchronous_commit=" + commit);
    }

    /// Whether a second machine has what is acknowledged.
    static boolean hasStandby(Handle handle) {
        return !setting(handle, "synchronous_standby_names").isEmpty();
    }

    private static String setting(Handle handle, String name) {
        return handle.createQuery("select current_setting(?)")
                .bind(0, name)
                .mapTo(String.class)
                .one();
    }
}

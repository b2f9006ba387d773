package cn.yimen.journal.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// One PostgreSQL on this machine, alone or as a primary with a synchronous standby.
public final class RealPostgres implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(20);
    private static final String STANDBY = "standby";
    private static final String PRIMARY = "&targetServerType=primary&hostRecheckSeconds=0";

    private final PostgresPrograms programs;
    private final Machine first;
    private final Optional<Machine> second;

    /// A running cluster.
    private record Machine(Process process, int port) {}

    private RealPostgres(PostgresPrograms programs, Machine first, Optional<Machine> second) {
        this.programs = programs;
        this.first = first;
        this.second = second;
    }

    public static RealPostgres alone() throws IOException, InterruptedException {
        var programs = PostgresPrograms.unpack();
        var data = initialised(programs);
        return new RealPostgres(programs, started(programs, data, port()), Optional.empty());
    }

    /// A primary whose commits wait until the standby has them on its disk.
    public static RealPostgres withStandby() throws IOException, InterruptedException {
        var programs = PostgresPrograms.unpack();
        var data = initialised(programs);
        var copy = data.resolveSibling(STANDBY);
        PostgresPrograms.run(List.of("cp", "-a", data.toString(), copy.toString()));
        settings(data, "synchronous_standby_names = '" + STANDBY + "'");
        var primary = started(programs, data, port());
        try {
            return new RealPostgres(
                    programs, primary, Optional.of(standby(programs, copy, primary)));
        } catch (IllegalStateException notReady) {
            end(primary);
            throw notReady;
        }
    }

    private static Machine standby(PostgresPrograms programs, Path copy, Machine primary)
            throws IOException, InterruptedException {
        settings(
                copy,
                "primary_conninfo = 'host=127.0.0.1 user=yimen application_name=%s port=%d'"
                        .formatted(STANDBY, primary.port()));
        PostgresPrograms.run(
                List.of(
                        "cp",
                        "-a",
                        "--attributes-only",
                        copy.resolve("PG_VERSION").toString(),
                        copy.resolve("standby.signal").toString()));
        var standby = started(programs, copy, port());
        await(() -> says(primary, "select count(*) = 1 from pg_stat_replication"));
        return standby;
    }

    /// Where both machines are, for programs that look for the primary themselves.
    public String url() {
        var hosts = "127.0.0.1:" + first.port();
        return url(second.map(standby -> hosts + ",127.0.0.1:" + standby.port()).orElse(hosts));
    }

    private static String url(String hosts) {
        return "jdbc:postgresql://" + hosts + "/postgres?user=yimen";
    }

    /// kill -9 of all of it, as when the primary's machine loses its power.
    public void killPrimary() throws InterruptedException {
        var all = first.process().toHandle().descendants().toList();
        first.process().destroyForcibly().waitFor();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /// What an operator or a watchdog does then.
    public void promoteStandby() {
        await(() -> says(second.orElseThrow(), "select pg_promote(true, 20)"));
    }

    /// Asks the primary, whichever machine that is now; the statement answers yes or no.
    public boolean says(String question) throws SQLException {
        return says(url() + PRIMARY, question);
    }

    /// One column of text, of the primary.
    public List<String> texts(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(url() + PRIMARY);
                var rows = connection.createStatement().executeQuery(question)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static boolean says(Machine machine, String question) throws SQLException {
        return says(url("127.0.0.1:" + machine.port()), question);
    }

    private static boolean says(String url, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    public void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url("127.0.0.1:" + first.port()))) {
            connection.createStatement().execute(statement);
        }
    }

    private static Path initialised(PostgresPrograms programs)
            throws IOException, InterruptedException {
        var data = programs.room("data").resolve("primary");
        PostgresPrograms.run(
                programs.command(
                        "initdb",
                        "--auth=trust",
                        "--username=yimen",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--pgdata=" + data));
        settings(
                data,
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "wal_keep_size = 256MB",
                "dynamic_shared_memory_type = mmap",
                "log_min_messages = fatal");
        return data;
    }

    private static void settings(Path data, String... lines) throws IOException {
        Files.write(data.resolve("postgresql.conf"), List.of(lines), StandardOpenOption.APPEND);
    }

    private static Machine started(PostgresPrograms programs, Path data, int port)
            throws IOException {
        var command =
                programs.command("postgres", "-D", data.toString(), "-p", Integer.toString(port));
        var process =
                new ProcessBuilder(command)
                        .directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        await(() -> {
            DriverManager.getConnection(url("127.0.0.1:" + port)).close();
            return true;
        });
        return new Machine(process, port);
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!isTrue(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL was not ready in " + LIMIT);
            }
            LockSupport.parkNanos(SOON);
        }
    }

    private static boolean isTrue(Condition condition) {
        try {
            return condition.holds();
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int port() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Ends at once what still runs (SIGQUIT: it gives its shared memory back), and leaves nothing.
    @Override
    public void close() throws IOException {
        end(first);
        if (second.isPresent()) {
            end(second.get());
        }
        programs.close();
    }

    private static void end(Machine machine) throws IOException {
        try {
            if (machine.process().isAlive()) {
                var pid = Long.toString(machine.process().pid());
                PostgresPrograms.run(List.of("kill", "-QUIT", pid));
                machine.process().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package cn.yimen.server.support;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.log.EventLog;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.uplink.client.AccessFiles;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// The real server of the invented hall, on a free port of this machine.
public final class RunningHall implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Path data;
    private final Optional<ServerSettings.Platform> platform;
    private HallConfig config;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    public final PushedClock clock = new PushedClock();
    private HallServer server;

    public RunningHall(Path data) {
        this(data, Sample.config());
    }

    public RunningHall(Path data, HallConfig config) {
        this(data, config, Optional.empty());
    }

    /// With a way to a platform.
    public RunningHall(Path data, URI platform, Path key) {
        this(
                data,
                Sample.config(),
                Optional.of(new ServerSettings.Platform(platform, key, AccessFiles.NONE)));
    }

    private RunningHall(Path data, HallConfig config, Optional<ServerSettings.Platform> platform) {
        this.data = data;
        this.config = config;
        this.platform = platform;
        server = started(0);
    }

    private HallServer started(int port) {
        return switch (starting(port)) {
            case Starting.Started started -> started.server();
            case Starting.NotStarted not -> throw new AssertionError(not.sentence());
        };
    }

    /// Another server on the same data.
    public Starting starting(int port) {
        var http = new HttpSettings("127.0.0.1", port, PATIENCE);
        var settings = new ServerSettings(data, http, platform);
        return HallServer.start(settings, hall());
    }

    private HallServer.Hall hall() {
        return new HallServer.Hall(config, Sample.catalogue(), clock, new EventLog(clock, out));
    }

    /// Stops and starts on the same port, with another file for its layout.
    public void restart(HallConfig changed) {
        config = changed;
        restart();
    }

    /// A person vouches for the day, as with `--accept-day`.
    public void accept(LocalDate day) {
        server.accept(day, hall());
    }

    /// Stops and starts on the same port.
    public void restart() {
        int port = port();
        server.close();
        server = started(port);
    }

    public int port() {
        return server.port();
    }

    public Caller caller() {
        return new Caller(port());
    }

    public String log() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}

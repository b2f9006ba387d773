package cn.yimen.system.trust;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.server.trust.EnrolMain;
import cn.yimen.server.trust.HallAuthority;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A real hall server behind TLS on a free port, with machines that have certificates.
final class SecuredHall implements AutoCloseable {

    final Path folder;
    final Path data;
    final Clock clock = new Clock();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final EventLog log =
            new EventLog(clock, new PrintStream(written, true, StandardCharsets.UTF_8));
    private HallServer server;

    /// Real time that can be pushed on.
    static final class Clock implements InstantSource {

        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return InstantSource.system().instant().plus(ahead);
        }

        void push(Duration by) {
            ahead = ahead.plus(by);
        }
    }

    SecuredHall(Path folder) {
        this.folder = folder;
        data = folder.resolve("data");
        server = started(0);
    }

    private HallServer started(int port) {
        var settings =
                new ServerSettings(
                        data,
                        HttpSettings.loopback(port),
                        ServerSettings.Security.MUTUAL_TLS,
                        Optional.empty());
        var hall = new HallServer.Hall(DemoHall.config(), DemoHall.catalogue(), clock, log);
        return switch (HallServer.start(settings, hall)) {
            case Starting.Started started -> started.server();
            case Starting.NotStarted not -> throw new AssertionError(not.sentence());
        };
    }

    /// Stops and starts on the same port.
    void restart() {
        int port = server.port();
        server.close();
        server = started(port);
    }

    int port() {
        return server.port();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + port());
    }

    String log() {
        return written.toString(StandardCharsets.UTF_8);
    }

    /// As `./yimen enrol`.
    ///
    /// @return what it said
    String enrol(String... arguments) {
        var said = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--data", data.toString()));
        int code = EnrolMain.run(new PrintStream(said, true, StandardCharsets.UTF_8), clock, all);
        if (code != EnrolMain.DONE) {
            throw new AssertionError(said.toString(StandardCharsets.UTF_8));
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    HallAuthority authority() {
        var opening = HallAuthority.open(data, clock, new SecureRandom());
        return ((HallAuthority.Opening.Opened) opening).authority();
    }

    /// A machine with a certificate of this hall.
    Identity machine(String device, DeviceRole role) throws IOException {
        var name = new DeviceName(DemoHall.config().id(), role, new DeviceId(device));
        var to = folder.resolve("machine-" + device);
        CredentialFiles.ofDevice(to).keep(authority().issue(name));
        return identity(to);
    }

    Identity identity(Path at) {
        return ((Identity.Reading.Read) Identity.read(at, clock)).identity();
    }

    HallClient client(Identity identity, BlockingQueue<LinkState> links) {
        return HallClient.connect(
                HallClientConfig.of(List.of(address()), identity),
                new HallListener() {
                    @Override
                    public void changed(HallUpdate update) {
                        // Asked of the client.
                    }

                    @Override
                    public void link(LinkState state) {
                        links.add(state);
                    }
                },
                clock,
                new SplittableRandom(1));
    }

    HallClient client(Identity identity) {
        return client(identity, new LinkedBlockingQueue<>());
    }

    @Override
    public void close() {
        server.close();
    }
}

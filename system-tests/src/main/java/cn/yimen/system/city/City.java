package cn.yimen.system.city;

import cn.yimen.journal.postgres.RealPostgres;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A running city with two servers.
public final class City implements AutoCloseable {

    private static final int SERVERS = 2;
    private static final Duration START = Duration.ofSeconds(60);

    private final Ground ground;
    private final CityFiles files;
    private final RealPostgres postgres;
    private final List<Integer> ports = new ArrayList<>();
    private final List<Program> servers = new ArrayList<>();

    private record Ground(Checkout checkout, List<String> jvm) {}

    private City(Ground ground, CityFiles files, RealPostgres postgres) {
        this.ground = ground;
        this.files = files;
        this.postgres = postgres;
    }

    /// @param folder for files and logs
    /// @param jvm options of the servers' virtual machines
    public static City start(Path folder, int halls, List<String> jvm) throws Exception {
        var files = CityFiles.make(folder, halls);
        var postgres = RealPostgres.withStandby();
        var city = new City(new Ground(Checkout.around(Path.of("")), jvm), files, postgres);
        try {
            for (int server = 0; server < SERVERS; server++) {
                city.ports.add(freePort());
                city.servers.add(city.started(server));
            }
            for (var server : city.servers) {
                server.await(0, "ready", Map.of(), START);
            }
            return city;
        } catch (IOException | TimeoutException | InterruptedException e) {
            city.close();
            throw e;
        }
    }

    private Program started(int server) throws IOException {
        var spec =
                new ProgramSpec(
                        "city-" + (server + 1),
                        "hall-server",
                        "cn.yimen.server.app.CityServerMain",
                        ground.jvm(),
                        files.arguments(postgres.url(), ports.get(server)),
                        Map.of());
        return Program.start(ground.checkout(), spec, files.folder().resolve("logs"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public List<String> halls() {
        return files.halls();
    }

    public CityKeys machines() {
        return files.machines();
    }

    /// @param server 0 or 1
    public int port(int server) {
        return ports.get(server);
    }

    /// Where a hall is served, one server first, then the other.
    public List<URI> addresses(String hall, int first) {
        return List.of(address(hall, first), address(hall, 1 - first));
    }

    private URI address(String hall, int server) {
        return URI.create("https://127.0.0.1:" + ports.get(server) + "/v1/halls/" + hall);
    }

    public RealPostgres postgres() {
        return postgres;
    }

    public CityBooks books() {
        return new CityBooks(postgres, files);
    }

    public void killServer(int server) throws InterruptedException {
        servers.get(server).kill();
    }

    public void restartServer(int server) throws Exception {
        servers.set(server, started(server));
        servers.get(server).await(0, "ready", Map.of(), START);
    }

    /// Processor time that each server has had, in milliseconds, and each one's memory.
    public List<ProcessHandle> processes() {
        return servers.stream()
                .map(Program::pid)
                .map(ProcessHandle::of)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void close() throws IOException {
        servers.forEach(Program::close);
        postgres.close();
    }
}

package cn.yimen.system.attack;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.server.trust.EnrolMain;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A hostile machine on the hall's network: in a network namespace of its own, joined to the server
/// by a cable of two ends (veth). Needs root.
final class LanPart implements Part {

    private static final int PORT = 7_443;
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final Duration START = Duration.ofSeconds(60);

    private final Checkout checkout;
    private final Path folder;
    private final boolean floods;

    /// @param floods whether the slow and the many are tried, too: a minute more
    LanPart(Checkout checkout, Path folder, boolean floods) {
        this.checkout = checkout;
        this.folder = folder;
        this.floods = floods;
    }

    @Override
    public List<Attempt> run() throws Exception {
        Files.createDirectories(folder);
        var work = Files.createTempDirectory(folder, "lan");
        var data = work.resolve("server");
        var loot = Loot.laidOut(work.resolve("loot"), data);
        loot.keepRevoked(data);
        try (var cable = Namespace.laid();
                var server = Program.start(checkout, room(cable, data), work.resolve("logs"))) {
            server.await(0, "room.ready", Map.of(), START);
            var address = URI.create("https://" + cable.here() + ":" + PORT);
            var found = new ArrayList<Attempt>();
            try (var kiosk = new HonestKiosk(loot, address)) {
                found.addAll(intruder(cable, loot, code(data)));
                var clients = new Intrusion(_ -> {});
                new ClientCases(loot, clients).run();
                new HeldBackCase(loot, address, clients).run();
                new ImpostorCases(checkout, loot, data, address, clients).run();
                found.addAll(clients.tried());
                found.add(kiosk.attempt());
            }
            found.add(
                    Listening.attempt(
                            "lan: the server listens where it says",
                            server.pid(),
                            PortList.of(checkout, "hall-server")));
            found.add(written(server));
            return found;
        }
    }

    private static String code(Path data) throws IOException {
        var name =
                new DeviceName(
                        DemoHall.config().id(), DeviceRole.KIOSK, new DeviceId(Loot.NEWCOMER));
        return Loot.opened(data, InstantSource.system()).code(name).text();
    }

    private ProgramSpec room(Namespace cable, Path data) {
        return new ProgramSpec(
                "server",
                "system-tests",
                RoomMain.class.getName(),
                checkout.virtualMachine("hall-server"),
                List.of(cable.here(), Integer.toString(PORT), data.toString()),
                Map.of());
    }

    private List<Attempt> intruder(Namespace cable, Loot loot, String code) throws Exception {
        var command =
                cable.inside(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        checkout.classPath("system-tests"),
                        IntruderMain.class.getName(),
                        cable.here(),
                        Integer.toString(PORT),
                        loot.folder().toString(),
                        code,
                        Boolean.toString(floods));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(loot.folder().resolve("said.txt").toFile())
                        .start();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        int ended = process.waitFor();
        var said = Files.readString(loot.folder().resolve("said.txt"));
        var found =
                new ArrayList<>(
                        said.lines()
                                .filter(line -> line.startsWith("attempt\t"))
                                .map(IntruderMain.Said::read)
                                .toList());
        found.add(
                Attempt.of(
                        "lan: the intruder tried all of it",
                        "it came to its end",
                        ended == 0 && said.contains(IntruderMain.END),
                        found.size() + " cases" + (ended == 0 ? "" : ": " + said)));
        return found;
    }

    /// That it was tried is told, and by whom.
    private static Attempt written(Program server) {
        int away = server.events("peer.turned-away").size();
        boolean isWell = server.isAlive() && server.events("http.failed").isEmpty();
        return Attempt.of(
                "lan: it is written down, and nothing broke",
                "lines of who was turned away, no failure",
                away > 0 && isWell,
                "%d lines, %d failures".formatted(away, server.events("http.failed").size()));
    }

    /// By the technician's own command.
    static void revoke(Path data, String device) throws IOException {
        var said = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int code =
                EnrolMain.run(
                        said,
                        InstantSource.system(),
                        List.of(
                                "revoke",
                                "--data",
                                data.toString(),
                                "--device",
                                device,
                                "--reason",
                                "stolen"));
        if (code != EnrolMain.DONE) {
            throw new IOException("could not revoke " + device + ": " + code);
        }
    }
}

package cn.yimen.system.session;

import cn.yimen.system.hall.Ports;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.system.process.XScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A real kiosk before a real hall server: its card reader behind pcscd, its printer and scanner on
/// ptys, its panel under X. Used by one thread.
final class KioskAlone implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration DUMP_LIMIT = Duration.ofMinutes(2);
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;

    private static final List<String> JVM =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dprism.order=sw",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC");

    private final Path folder;
    private final Ends ends;
    private final XScreen glass;
    private final Program server;
    private final Program kiosk;

    private KioskAlone(Path folder, Ends ends, XScreen glass, Program server, Program kiosk) {
        this.folder = folder;
        this.ends = ends;
        this.glass = glass;
        this.server = server;
        this.kiosk = kiosk;
    }

    /// @param folder for the server's and the machine's data, logs and temporary files
    static KioskAlone start(Checkout checkout, Path folder) throws Exception {
        int port = Ports.free();
        var temporary = Files.createDirectories(folder.resolve("machine").resolve("tmp"));
        var ends = Ends.in(folder.resolve("devices"));
        var glass = XScreen.start(WIDTH, HEIGHT);
        var server = Program.start(checkout, server(folder, port), folder.resolve("logs"));
        server.await(0, "ready", Map.of(), START_LIMIT);
        var jvm = new ArrayList<>(JVM);
        jvm.add("-Djava.io.tmpdir=" + temporary);
        var environment = Map.of("DISPLAY", glass.display(), "SQLITE_TMPDIR", temporary.toString());
        var spec =
                new ProgramSpec(
                        "kiosk",
                        "kiosk-app",
                        "cn.yimen.kiosk.app.KioskMain",
                        jvm,
                        options(folder, port, ends),
                        environment);
        var kiosk = Program.start(checkout, spec, folder.resolve("machine").resolve("logs"));
        kiosk.await(0, "screen.shown", Map.of("name", "Attract"), START_LIMIT);
        return new KioskAlone(folder, ends, glass, server, kiosk);
    }

    private static ProgramSpec server(Path folder, int port) {
        var data = folder.resolve("server").toString();
        return new ProgramSpec(
                "server",
                "hall-server",
                "cn.yimen.server.app.HallServerMain",
                JVM,
                List.of("--demo", "--data", data, "--port", Integer.toString(port)),
                Map.of());
    }

    private static List<String> options(Path folder, int port, Ends ends) {
        return List.of(
                "--server",
                "http://127.0.0.1:" + port,
                "--device",
                "K1",
                "--data",
                folder.resolve("machine").resolve("data").toString(),
                "--devices",
                ends.list().toString());
    }

    Ends ends() {
        return ends;
    }

    XScreen glass() {
        return glass;
    }

    Program kiosk() {
        return kiosk;
    }

    /// All that a thief of the machine would take: its data, its logs, its temporary files.
    Path machine() {
        return folder.resolve("machine");
    }

    /// Every object that is alive in the kiosk, as a file.
    Path heap(String name) throws IOException, InterruptedException {
        var dumps = Files.createDirectories(folder.resolve("heap"));
        var file = dumps.resolve(name + ".hprof");
        Files.deleteIfExists(file);
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var dump =
                new ProcessBuilder(
                                jcmd,
                                Long.toString(kiosk.pid()),
                                "GC.heap_dump",
                                file.toAbsolutePath().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!dump.waitFor(DUMP_LIMIT.toMillis(), TimeUnit.MILLISECONDS) || dump.exitValue() != 0) {
            throw new IOException("the kiosk's heap was not written");
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        kiosk.close();
        server.close();
        ends.close();
        glass.close();
    }
}

package cn.yimen.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.trust.EnrolMain;
import cn.yimen.system.hall.BareHall;
import cn.yimen.system.hall.Ports;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.system.process.XScreen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The programs as they are shipped, under TLS: a server, and a kiosk that is let in, put out and
/// started without an identity. A process each, for only command lines join them.
final class EnrolledKioskTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");

    @TempDir private Path folder;
    private final Checkout checkout = Checkout.around(Path.of(""));

    @Test
    void aKioskServesOnceItIsLetInAndOnlyAsLong() throws Exception {
        int port = Ports.free();
        try (var server = server(port);
                var glass = XScreen.start(1080, 1920)) {
            server.await(0, "ready", Map.of(), BareHall.PATIENCE);
            var hall = List.of("--server", "https://127.0.0.1:" + port, "--device", "K1");
            var first = new ArrayList<>(hall);
            first.addAll(List.of("--enrol", code()));
            try (var kiosk = kiosk("enrolling", glass, first)) {
                shows(kiosk, 0, "Attract");
            }
            try (var kiosk = kiosk("enrolled", glass, hall)) {
                shows(kiosk, 0, "Attract");
                int mark = kiosk.mark();
                enrol("revoke", "--device", "K1", "--reason", "stolen");
                shows(kiosk, mark, "OutOfService");
            }
        }
    }

    private static void shows(Program kiosk, int mark, String screen) throws Exception {
        kiosk.await(mark, "screen.shown", Map.of("name", screen), BareHall.PATIENCE);
    }

    private Path data() {
        return folder.resolve("server");
    }

    private Program server(int port) throws IOException {
        var options =
                List.of("--demo", "--data", data().toString(), "--port", Integer.toString(port));
        return program(
                "server", "hall-server", "cn.yimen.server.app.HallServerMain", options, Map.of());
    }

    private Program kiosk(String name, XScreen glass, List<String> more) throws IOException {
        var options =
                new ArrayList<>(
                        List.of(
                                "--data",
                                folder.resolve("kiosk").toString(),
                                "--identity",
                                folder.resolve("identity").toString()));
        options.addAll(more);
        return program(
                name,
                "kiosk-app",
                "cn.yimen.kiosk.app.KioskMain",
                options,
                Map.of("DISPLAY", glass.display()));
    }

    private Program program(
            String name,
            String module,
            String main,
            List<String> options,
            Map<String, String> environment)
            throws IOException {
        var spec =
                new ProgramSpec(
                        name, module, main, checkout.virtualMachine(module), options, environment);
        return Program.start(checkout, spec, folder.resolve("logs"));
    }

    private String code() {
        var said = CODE.matcher(enrol("code", "--device", "K1", "--role", "kiosk"));
        assertThat(said.find()).isTrue();
        return said.group();
    }

    private String enrol(String... arguments) {
        var said = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--data", data().toString()));
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(EnrolMain.run(out, InstantSource.system(), all)).isEqualTo(EnrolMain.DONE);
        return said.toString(StandardCharsets.UTF_8);
    }
}

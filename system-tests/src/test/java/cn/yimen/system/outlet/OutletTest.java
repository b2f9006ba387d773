package cn.yimen.system.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.hall.Ports;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.system.process.XScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bank's outlet as processes: no hall server, a province that may be away.
final class OutletTest {

    private static final Checkout CHECKOUT = Checkout.around(Path.of(""));
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir Path folder;
    private final int port;

    OutletTest() throws IOException {
        port = Ports.free();
    }

    private Program province() throws Exception {
        var options =
                List.of(
                        "--port",
                        "0",
                        "--tls-port",
                        Integer.toString(port),
                        "--data",
                        path("province"),
                        "--key",
                        path("keys"));
        var program =
                Program.start(
                        CHECKOUT,
                        new ProgramSpec(
                                "province",
                                "platform-sandbox",
                                "cn.yimen.sandbox.app.SandboxMain",
                                CHECKOUT.virtualMachine("platform-sandbox"),
                                options,
                                Map.of()),
                        folder.resolve("logs"));
        program.await(0, "ready", Map.of(), LIMIT);
        return program;
    }

    private Program outlet(String name, XScreen screen) throws Exception {
        var options =
                List.of(
                        "--profile",
                        "outlet",
                        "--device",
                        "K9",
                        "--data",
                        path("outlet"),
                        "--platform",
                        "https://127.0.0.1:" + port,
                        "--platform-ca",
                        path("province/authority.pem"),
                        "--platform-key",
                        path("keys"),
                        "--hall-code",
                        "530199001001",
                        "--seal-roots",
                        path("province/seal-roots.pem"),
                        "--booking-keys",
                        path("province/booking-keys.pem"),
                        "--fit",
                        "0.25");
        return Program.start(
                CHECKOUT,
                new ProgramSpec(
                        name,
                        "kiosk-app",
                        "cn.yimen.kiosk.app.KioskMain",
                        CHECKOUT.virtualMachine("kiosk-app"),
                        options,
                        Map.of("DISPLAY", screen.display())),
                folder.resolve("logs"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void itOpensByWhatItRemembersThoughTheProvinceIsAwayAndItWasKilledBefore() throws Exception {
        try (var screen = XScreen.start(1080, 1920)) {
            try (var province = province();
                    var outlet = outlet("first", screen)) {
                opens(outlet);
                outlet.kill();
                province.kill();
            }
            try (var outlet = outlet("alone", screen)) {
                opens(outlet);
                assertThat(outlet.events("province.away")).isNotEmpty();
            }
        }
    }

    private static void opens(Program kiosk) throws Exception {
        kiosk.await(0, "screen.shown", Map.of("name", "Attract"), LIMIT);
    }
}

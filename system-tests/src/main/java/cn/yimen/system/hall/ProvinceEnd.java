package cn.yimen.system.hall;

import cn.yimen.hall.demo.DemoHall;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// The reference province beside a hall, and what hall server and kiosk are told of it: they speak
/// TLS with it and believe its own authority alone.
///
/// @param folder of its ledger, its roots and its keys
/// @param key credentials that it shares with the hall
/// @param port of its pages, for whoever looks at them on this computer, and for telephones
/// @param secured port for the hall
public record ProvinceEnd(Path folder, Path key, int port, int secured) {

    /// On free ports.
    public static ProvinceEnd in(Path hall) throws IOException {
        return new ProvinceEnd(
                hall.resolve("data").resolve("province"),
                hall.resolve("province.key"),
                Ports.free(),
                Ports.free());
    }

    /// Of its pages.
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public List<String> options() {
        return List.of(
                "--port",
                Integer.toString(port),
                "--tls-port",
                Integer.toString(secured),
                "--data",
                text(folder),
                "--key",
                text(key));
    }

    public List<String> ofServer() {
        return List.of(
                "--platform",
                address(secured),
                "--platform-ca",
                authority(),
                "--platform-key",
                text(key));
    }

    private static String address(int port) {
        return "https://127.0.0.1:" + port;
    }

    private String authority() {
        return text(folder.resolve("authority.pem"));
    }

    public List<String> ofKiosk() {
        return ofKiosk(secured);
    }

    /// @param through the end of a cable that leads to the province
    public List<String> ofKiosk(int through) {
        return List.of(
                "--platform",
                address(through),
                "--platform-ca",
                authority(),
                "--platform-key",
                text(key),
                "--hall-code",
                DemoHall.config().id().value(),
                "--seal-roots",
                text(folder.resolve("seal-roots.pem")),
                "--booking-keys",
                text(folder.resolve("booking-keys.pem")));
    }

    private static String text(Path path) {
        return path.toString();
    }
}

package cn.yimen.device.sim.ipp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `ippeveprinter` does not start where it cannot announce itself: a message bus and an Avahi of
/// its own, on the loopback only, beside those of the machine. Needs the rights of root.
final class Announcer implements AutoCloseable {

    private static final Path USUAL_DIRECTORY = Path.of("/run/avahi-daemon");
    private static final String CONFINE =
            "mount --bind \"$1\" \"$2\" && exec avahi-daemon --file \"$3\" --no-drop-root"
                    + " --no-chroot --no-rlimits --no-proc-title";

    private final Started bus;
    private final Started avahi;
    private final Map<String, String> settings;

    private Announcer(Started bus, Started avahi, Map<String, String> settings) {
        this.bus = bus;
        this.avahi = avahi;
        this.settings = settings;
    }

    /// @param directory its files go here
    static Announcer start(Path directory) throws IOException {
        Files.createDirectories(directory);
        String address = "unix:path=" + directory.resolve("bus");
        var bus =
                Started.run(
                                List.of(
                                        "dbus-daemon",
                                        "--session",
                                        "--nofork",
                                        "--address",
                                        address),
                                Map.of(),
                                directory.resolve("bus.log"))
                        .until(() -> Files.exists(directory.resolve("bus")));
        var settings = Map.of("DBUS_SYSTEM_BUS_ADDRESS", address);
        try {
            return new Announcer(bus, avahi(directory, settings), settings);
        } catch (IOException e) {
            bus.close();
            throw e;
        }
    }

    private static Started avahi(Path directory, Map<String, String> settings) throws IOException {
        Files.createDirectories(USUAL_DIRECTORY);
        Path config = directory.resolve("avahi.conf");
        Files.writeString(
                config,
                """
                [server]
                host-name=yimen-printer
                use-ipv6=no
                allow-interfaces=lo
                [wide-area]
                enable-wide-area=no
                [publish]
                publish-hinfo=no
                publish-workstation=no
                """);
        Path log = directory.resolve("avahi.log");
        return Started.run(
                        List.of(
                                "unshare",
                                "-m",
                                "sh",
                                "-c",
                                CONFINE,
                                "sh",
                                directory.toString(),
                                USUAL_DIRECTORY.toString(),
                                config.toString()),
                        settings,
                        log)
                .until(() -> Files.readString(log).contains("Server startup complete"));
    }

    Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() throws IOException {
        avahi.close();
        bus.close();
    }
}

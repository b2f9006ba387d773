package cn.yimen.sandbox;

import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.Uplink;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;

/// A hall's uplink as a process of its own, so that it can be killed.
public final class UplinkProcess {

    private UplinkProcess() {}

    static Process start(Path dir, URI platform) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UplinkProcess.class.getName(),
                        dir.toString(),
                        platform.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(dir.toFile(), "uplink.log"))
                .start();
    }

    /// Sends until it is killed.
    public static void main(String[] arguments) {
        var dir = Path.of(arguments[0]);
        var address =
                new PlatformAddress(
                        URI.create(arguments[1]), TestPlatform.HALL, TestPlatform.CALLER);
        var clock = InstantSource.system();
        var around =
                new Uplink.Surroundings(
                        dir.resolve("parked"),
                        clock,
                        new Random(3),
                        new EventLog(clock, System.out));
        try (var journal = HallDay.open(dir);
                var uplink = new Uplink(new JournalEvents(journal), address, around)) {
            while (uplink.status().backlog() >= 0) {
                uplink.work();
            }
        }
    }
}

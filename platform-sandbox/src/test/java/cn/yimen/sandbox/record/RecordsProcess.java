package cn.yimen.sandbox.record;

import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.PlatformAddress;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/// A machine's upload as a process of its own, so that it can be killed.
public final class RecordsProcess {

    private RecordsProcess() {}

    static Process start(Path dir, URI platform) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordsProcess.class.getName(),
                        dir.toString(),
                        platform.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(dir.toFile(), "records.log"))
                .start();
    }

    /// Sends until it is killed.
    public static void main(String[] arguments) {
        var address =
                new PlatformAddress(
                        URI.create(arguments[1]), TestPlatform.HALL, TestPlatform.CALLER);
        try (var machine = new Machine(Path.of(arguments[0]), InstantSource.system());
                var uplink = machine.uplink(address)) {
            while (uplink.depth().isPresent()) {
                uplink.work();
            }
        }
    }
}

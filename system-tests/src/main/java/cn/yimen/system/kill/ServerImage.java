package cn.yimen.system.kill;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// The hall server as it is installed: in jars, so that the JVM may keep the loaded classes in an
/// archive, which takes a third off its start.
final class ServerImage {

    private static final String MAIN = "cn.yimen.server.app.HallServerMain";

    private final String classPath;
    private final Path archive;

    private ServerImage(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    static ServerImage in(Path place, Checkout checkout) throws IOException {
        var parts = new ArrayList<String>();
        for (var part : checkout.classPath("hall-server").split(":", -1)) {
            var jar = place.resolve("part" + parts.size() + ".jar");
            parts.add(Files.isDirectory(Path.of(part)) ? packed(part, jar).toString() : part);
        }
        return new ServerImage(String.join(":", parts), place.resolve("classes.jsa"));
    }

    private static Path packed(String classes, Path jar) throws IOException {
        int code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-c",
                                "-f",
                                jar.toString(),
                                "-C",
                                classes,
                                ".");
        if (code != 0) {
            throw new IOException("could not pack " + classes);
        }
        return jar;
    }

    /// For the run that shows which classes are needed; the archive is written when it stops.
    List<String> trainingCommand(Path data, int port) {
        return command("-XX:ArchiveClassesAtExit=" + archive, data, port);
    }

    List<String> command(Path data, int port) {
        return command("-XX:SharedArchiveFile=" + archive, data, port);
    }

    private List<String> command(String option, Path data, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                option,
                "-cp",
                classPath,
                MAIN,
                "--demo",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
    }
}

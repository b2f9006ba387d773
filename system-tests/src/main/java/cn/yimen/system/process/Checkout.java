package cn.yimen.system.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The built checkout in which this runs: where the launcher stands, and each module's class path.
public record Checkout(Path root) {

    /// Looks upwards from a directory for the launcher.
    public static Checkout around(Path start) {
        for (var dir = start.toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.isExecutable(dir.resolve("yimen"))) {
                return new Checkout(dir);
            }
        }
        throw new IllegalStateException("no launcher ./yimen in or above " + start);
    }

    /// The module's own classes and what it depends on, nothing else: programs meet in processes,
    /// not in one class path.
    public String classPath(String module) throws IOException {
        var target = root.resolve(module).resolve("target");
        var file = target.resolve("classpath.txt");
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing: build first (./yimen build)");
        }
        return target.resolve("classes") + ":" + Files.readString(file).strip();
    }

    /// The virtual machine in which a module's program runs: as it is installed, but with the first
    /// compiler only, because several programs start at once and end soon.
    public List<String> virtualMachine(String module) {
        return Stream.concat(installed(module).stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                .toList();
    }

    /// The virtual machine in which a module's program runs in a hall.
    public List<String> installed(String module) {
        return switch (module) {
            case "hall-server" -> List.of(options("hall-server"));
            case "kiosk-app", "queue-display", "clerk-console" -> List.of(options("ui-kit"));
            default -> List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC");
        };
    }

    private String options(String module) {
        return "@" + root.resolve(module).resolve("jvm.options");
    }
}

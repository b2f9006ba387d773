package cn.yimen.system.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Every jar on a program's class path is one that somebody looked at, bit by bit the same, and has
/// a licence that lets us pass it on.
final class DependenciesTest {

    private static final Path HOUSE = Path.of("..");
    private static final List<String> PROGRAMS =
            List.of(
                    "kiosk-app",
                    "queue-display",
                    "clerk-console",
                    "hall-server",
                    "platform-sandbox",
                    "installer");

    /// No GPL without the exception for class paths, no AGPL, nothing unknown.
    private static final Set<String> ALLOWED =
            Set.of(
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-2.0",
                    "GPL-2.0-only-with-Classpath-exception",
                    "LGPL-2.1-or-later",
                    "MIT");

    private record Known(String sha256, String licence) {}

    private static Map<String, Known> known() throws IOException {
        var known = new TreeMap<String, Known>();
        for (var line : Files.readAllLines(HOUSE.resolve("installer/dependencies.txt"))) {
            if (!line.startsWith("#")) {
                var words = line.split(" ", -1);
                assertThat(words).as(line).hasSize(3);
                assertThat(known.put(words[0], new Known(words[1], words[2]))).isNull();
            }
        }
        return known;
    }

    private static Map<String, Path> used() throws IOException {
        var used = new HashMap<String, Path>();
        for (var program : PROGRAMS) {
            var list = HOUSE.resolve(program).resolve("target/classpath.txt");
            for (var entry : Files.readString(list).strip().split(File.pathSeparator, -1)) {
                var jar = Path.of(entry);
                if (isForeign(jar)) {
                    used.put(jar.getFileName().toString(), jar);
                }
            }
        }
        return used;
    }

    /// Our own modules stand there as directories, or as the jars made of them.
    private static boolean isForeign(Path entry) {
        var name = entry.getFileName().toString();
        return name.endsWith(".jar") && !entry.toString().contains("/target/");
    }

    private static String sha256(Path jar) throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void everyJarThatAProgramRunsWithIsOneThatWasLookedAt() throws Exception {
        var known = known();
        for (var used : used().entrySet()) {
            var listed = Optional.ofNullable(known.get(used.getKey()));
            assertThat(listed.map(Known::sha256))
                    .as("installer/dependencies.txt: %s", used.getKey())
                    .contains(sha256(used.getValue()));
        }
    }

    @Test
    void nothingIsListedThatNoProgramRunsWith() throws IOException {
        assertThat(used().keySet()).containsAll(known().keySet());
    }

    @Test
    void everyLicenceLetsUsPassItOn() throws IOException {
        known().forEach((jar, dependency) ->
                assertThat(ALLOWED).as(jar).contains(dependency.licence()));
    }
}

package cn.yimen.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the packages' units wait, beside what an update waits.
final class WatchdogsTest {

    private static final Pattern PATIENCE = Pattern.compile("(?m)^WatchdogSec=(\\d+)$");

    /// Until a server knows of its own writer that it hangs; then it beats no more.
    private static final Duration UNTIL_IT_KNOWS = Duration.ofSeconds(10);

    @Test
    void anUpdateThatHangsIsMissedBeforeItHasPassed() throws IOException {
        assertThat(patience())
                .hasSize(3)
                .allMatch(patience -> patience.plus(UNTIL_IT_KNOWS).compareTo(Probation.STAYS) < 0);
    }

    private static List<Duration> patience() throws IOException {
        try (var files = Files.walk(Path.of("programs"))) {
            return files.filter(file -> file.toString().endsWith(".service"))
                    .map(WatchdogsTest::read)
                    .flatMap(unit -> PATIENCE.matcher(unit).results())
                    .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

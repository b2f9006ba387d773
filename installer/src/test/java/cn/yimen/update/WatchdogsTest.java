package cn.yimen.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /// A further board lives as the plain one does, in places of its own.
    @Test
    void aFurtherBoardOfAMachineIsConfinedAsTheFirstIs() throws IOException {
        var further =
                Files.readAllLines(
                        Path.of(
                                "programs/display/root/usr/lib/systemd/system/yimen-display@.service"));
        var plain =
                Files.readAllLines(
                        Path.of("session/root/usr/lib/systemd/system/yimen-@PROGRAM@.service"));
        var rules =
                plain.stream()
                        .dropWhile(line -> !line.startsWith("NoNewPrivileges"))
                        .map(line -> line.replace("@PROGRAM@", "display"))
                        .toList();
        assertThat(further).containsSubsequence(rules);
        assertThat(further)
                .contains(
                        "ExecStart=/usr/bin/yimen-display --settings /etc/yimen/display-%i.yaml",
                        "StateDirectory=yimen/display-%i", "CacheDirectory=yimen-display");
    }

    /// What ends again and again is held back, and its page left to stand.
    @Test
    void aFurtherBoardIsStartedAndEndedAsTheFirstIsAndCountedApart() throws IOException {
        var further =
                lifetime("programs/display/root/usr/lib/systemd/system/yimen-display@.service");
        var plain = lifetime("session/root/usr/lib/systemd/system/yimen-@PROGRAM@.service");
        assertThat(further)
                .isEqualTo(
                        plain.stream()
                                .map(line -> line.replace("@PROGRAM@", "display"))
                                .map(line -> line.startsWith("Exec") ? line + " %i" : line)
                                .map(line ->
                                        line.startsWith("RuntimeDirectory=") ? line + "@%i" : line)
                                .toList());
    }

    private static List<String> lifetime(String unit) throws IOException {
        return Files.readAllLines(Path.of(unit)).stream()
                .filter(line ->
                        line.matches(
                                "(ExecStart(Pre|Post)|ExecStopPost|Restart|Runtime|Timeout).*"))
                .toList();
    }

    private static List<Duration> patience() throws IOException {
        return Stream.concat(patience(Path.of("programs")), patience(Path.of("session"))).toList();
    }

    private static Stream<Duration> patience(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".service")).toList().stream()
                    .map(WatchdogsTest::read)
                    .flatMap(unit -> PATIENCE.matcher(unit).results())
                    .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))));
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

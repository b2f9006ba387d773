package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.vault.CipherSuite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who takes the disk and not the key learns nothing about anybody.
final class TakenDiskTest {

    private static final int DAYS = 4;

    @TempDir Path directory;
    @TempDir Path temporary;

    /// Database, write-ahead log, shared memory, lock, library, and what SQLite or the JDK left in
    /// their temporary directories: while a process writes, after it was killed, after the next
    /// start, and after everything was sent and erased.
    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void nothingPersonalIsFoundWhileWritingAfterAKillOrAfterwards(CipherSuite suite)
            throws Exception {
        var search = Seeds.personal();
        var process = scribe(suite);
        try {
            for (int day = 0; day < DAYS; day++) {
                awaitNoon(process);
                assertThat(Files.size(log())).as("the log is in use").isPositive();
                assertThat(search.in(directory, temporary)).isEmpty();
                goOn(process);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(log()).exists();
        assertThat(search.in(directory, temporary)).isEmpty();
        var kiosk = new Kiosk(directory);
        try (var store = kiosk.open(suite)) {
            assertThat(store.check().isWhole()).isTrue();
            assertThat(store.find(new LookUp("phone", Seeds.PHONE))).isNotEmpty();
            sendAll(store);
            assertThat(store.erase(Duration.ZERO).isLogEmpty()).isTrue();
            assertThat(search.in(directory, temporary)).isEmpty();
        }
        assertThat(search.in(directory, temporary)).isEmpty();
    }

    @Test
    void theSameSearchFindsWhatStandsInTheClear() {
        var kiosk = new Kiosk(directory);
        try (var store = kiosk.open()) {
            var planted =
                    new NewRecord(
                            Kiosk.id(), Kiosk.CASE, new Aggregate(Seeds.PLAIN), Seeds.words());
            Kiosk.done(store.submit(planted));
            assertThat(Seeds.plain().in(directory)).containsExactly("plain in records.db-wal");
        }
        assertThat(Seeds.plain().in(directory)).containsExactly("plain in records.db");
        assertThat(Seeds.personal().in(directory)).isEmpty();
    }

    @Test
    void theSearchKnowsEveryForm() throws IOException {
        var utf8 = Seeds.NAME.getBytes(StandardCharsets.UTF_8);
        var base64 =
                Base64.getEncoder()
                        .encodeToString(("{\"x\":" + Seeds.NAME).getBytes(StandardCharsets.UTF_8));
        for (var content :
                List.of(
                        utf8,
                        Seeds.NAME.getBytes(StandardCharsets.UTF_16LE),
                        Seeds.NAME.getBytes(StandardCharsets.UTF_16BE),
                        Seeds.NAME.getBytes(Charset.forName("GB18030")),
                        base64.getBytes(StandardCharsets.US_ASCII),
                        HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII),
                        Seeds.PHOTO)) {
            Files.write(directory.resolve("found"), content);
            assertThat(Seeds.personal().in(directory)).isNotEmpty();
        }
    }

    private static void sendAll(RecordStore store) {
        var outgoing = store.outbox().next(Kiosk.KINDS, 50);
        while (!outgoing.isEmpty()) {
            store.outbox().settle(outgoing.stream().map(Outgoing::confirmed).toList());
            outgoing = store.outbox().next(Kiosk.KINDS, 50);
        }
    }

    private Path log() {
        return new Kiosk(directory).database().resolveSibling("records.db-wal");
    }

    private Process scribe(CipherSuite suite) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        Scribe.class.getName(),
                        directory.toString(),
                        suite.name());
        builder.environment().put("SQLITE_TMPDIR", temporary.toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void awaitNoon(Process process) throws IOException {
        for (int letter : "noon\n".getBytes(StandardCharsets.US_ASCII)) {
            assertThat(process.getInputStream().read()).isEqualTo(letter);
        }
    }

    private static void goOn(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }
}

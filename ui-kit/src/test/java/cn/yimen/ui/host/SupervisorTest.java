package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Beside a real socket of the local family, at which `socat` listens.
final class SupervisorTest {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(20);

    @TempDir private Path folder;

    private static void awaitFile(Path file, Predicate<Path> wanted) {
        long begun = System.nanoTime();
        while (!wanted.test(file)) {
            assertThat(System.nanoTime() - begun).as(file.toString()).isLessThan(LIMIT_NANOS);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static String heard(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isToldThatTheProgramStandsAndThenHearsItsBeats() throws IOException {
        var socket = folder.resolve("notify");
        var said = folder.resolve("said");
        var ear =
                new ProcessBuilder("socat", "-u", "UNIX-RECV:" + socket, "OPEN:" + said + ",creat")
                        .inheritIO()
                        .start();
        try {
            awaitFile(socket, Files::exists);
            var environment = Map.of("NOTIFY_SOCKET", socket.toString(), "WATCHDOG_USEC", "90000");
            var supervisor = Supervisor.of(environment).orElseThrow();
            var ui = UiThread.start();
            ui.execute(supervisor::ready);
            awaitFile(said, file -> heard(file).matches("READY=1(WATCHDOG=1){3,}"));
        } finally {
            ear.destroy();
        }
    }

    @Test
    void nobodyWatchesWhereTheEnvironmentNamesNobody() {
        assertThat(Supervisor.of(Map.of())).isEmpty();
        assertThat(Supervisor.of(Map.of("NOTIFY_SOCKET", ""))).isEmpty();
    }

    @Test
    void aSupervisorThatIsGoneDisturbsNothing() {
        var gone = folder.resolve("gone").toString();
        var supervisor = Supervisor.of(Map.of("NOTIFY_SOCKET", gone)).orElseThrow();
        UiThread.start()
                .ask(() -> {
                    supervisor.ready();
                    return true;
                });
    }
}

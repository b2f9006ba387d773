package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.supervisor.ServiceWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Beside a real socket of the local family, at which `socat` listens.
final class PulseTest {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(20);

    @TempDir private Path folder;

    private String heard() throws IOException {
        var file = folder.resolve("said");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private void awaitSaid(String pattern) throws IOException {
        long begun = System.nanoTime();
        while (!heard().matches(pattern)) {
            assertThat(System.nanoTime() - begun).as(heard()).isLessThan(LIMIT_NANOS);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private void awaitSocket(Path socket) {
        long begun = System.nanoTime();
        while (!Files.exists(socket)) {
            assertThat(System.nanoTime() - begun).isLessThan(LIMIT_NANOS);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @Test
    void itBeatsAsLongAsTheServerWorks() throws IOException {
        var socket = folder.resolve("notify");
        var to = "OPEN:" + folder.resolve("said") + ",creat";
        var ear = new ProcessBuilder("socat", "-u", "UNIX-RECV:" + socket, to).inheritIO().start();
        var works = new AtomicBoolean(true);
        try {
            awaitSocket(socket);
            var environment = Map.of("NOTIFY_SOCKET", socket.toString(), "WATCHDOG_USEC", "90000");
            var asked = new AtomicInteger();
            try (var _ =
                    Pulse.start(
                            ServiceWatch.of(environment).orElseThrow(),
                            () -> asked.incrementAndGet() > 0 && works.get())) {
                awaitSaid("READY=1(WATCHDOG=1){3,}");
                works.set(false);
                int then = asked.get();
                while (asked.get() < then + 2) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
                var said = heard();
                while (asked.get() < then + 6) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
                assertThat(heard()).isEqualTo(said);
            }
        } finally {
            ear.destroy();
        }
    }
}

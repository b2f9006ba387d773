package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk of one mebibyte; needs the right to mount one.
final class DiskFullTest {

    @TempDir Path data;

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", data.toString()))
                .as("may mount a tmpfs")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", data.toString());
    }

    @Test
    void aFullDiskIsAClearRefusalAndHeals() throws Exception {
        try (var hall = new RunningHall(data)) {
            var caller = hall.caller();
            var filler = fill();
            long n = postUntilFull(hall);
            var health = caller.get("/v1/health").body();
            assertThat(health).contains("disk-full").contains("\"seq\":" + (n - 1 + 2));
            assertThat(caller.get("/v1/catalogue").statusCode()).isEqualTo(200);
            Files.delete(filler);
            awaitReady(caller);
            assertThat(post(hall, n)).isEqualTo(200);
            assertThat(caller.get("/v1/health").body()).contains("\"seq\":" + (n + 2));
            assertThat(hall.log()).contains("journal.refuses");
        }
    }

    /// Another file of the server may take the last room for a moment and give it back: then the
    /// disk was not full, and the same command goes through.
    ///
    /// @return the first that cannot be written
    private static long postUntilFull(RunningHall hall) throws IOException {
        long n = 1;
        while (n < 5_000) {
            int status = post(hall, n);
            assertThat(status).isIn(200, 503);
            if (status == 200) {
                n++;
            } else if (hall.caller().get("/v1/health").body().contains("disk-full")) {
                return n;
            }
        }
        throw new AssertionError("the disk is never full");
    }

    /// Nobody asks for anything meanwhile: the server finds out by itself.
    private static void awaitReady(Caller caller) throws IOException {
        var end = Instant.now().plusSeconds(20);
        while (!caller.get("/v1/health").body().contains("ready")) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static int post(RunningHall hall, long n) throws IOException {
        var body = WireJson.write(Sample.envelope(n, Sample.take(n, "A")));
        return hall.caller().post("/v1/commands", body).statusCode();
    }

    private Path fill() throws IOException {
        var filler = data.resolve("filler");
        long free = Files.getFileStore(data).getUsableSpace();
        Files.write(filler, new byte[(int) free - 32_768]);
        return filler;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

package cn.yimen.server.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.support.RunningHall;
import cn.yimen.uplink.contract.CredentialsFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalMainTest {

    @TempDir Path dir;

    private record Said(int code, String text) {}

    private Said run(InstantSource clock, String command) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var data = dir.resolve("hall").toString();
        int code = JournalMain.run(out, clock, List.of(command, "--data", data, "--lang", "en"));
        return new Said(code, said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aJournalWithUnsentEventsIsNotGivenUp() throws Exception {
        InstantSource later;
        try (var hall = new RunningHall(dir.resolve("hall"))) {
            hall.caller().issue(1, "A");
            later = InstantSource.fixed(hall.clock.instant().plus(Duration.ofHours(50)));
            assertThat(run(later, "reset").code()).isEqualTo(JournalMain.CANNOT_OPEN);
        }
        assertThat(run(later, "reset"))
                .satisfies(said -> assertThat(said.code()).isEqualTo(JournalMain.REFUSED))
                .satisfies(said -> assertThat(said.text()).contains("4 events", "2 d 2 h"));
        assertThat(dir.resolve("hall/journal.db")).exists();
    }

    @Test
    void aJournalThatIsAllAtThePlatformIsPutAsideAndTheNextStartIsAfresh() throws Exception {
        var hallData = dir.resolve("hall");
        try (var platform = new StubbornPlatform(_ -> false)) {
            try (var hall = hall(platform)) {
                hall.caller().issue(1, "A");
                await(platform, 4);
            }
        }
        var now = InstantSource.system();
        assertThat(run(now, "status").text()).startsWith("0 events");
        assertThat(run(now, "reset").text()).contains("Nothing was deleted");
        assertThat(hallData.resolve("journal.db")).doesNotExist();
        try (var files = Files.walk(hallData)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("journal.db", "journal.key", "server.key");
        }
        try (var hall = new RunningHall(hallData)) {
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
        }
    }

    private RunningHall hall(StubbornPlatform platform) {
        var key = dir.resolve("platform.key");
        CredentialsFile.readOrCreate(key, "demo", new Random(1));
        return new RunningHall(dir.resolve("hall"), platform.address(), key);
    }

    /// The cursor is moved after the answer, within the same step.
    private void await(StubbornPlatform platform, int events) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (platform.taken.size() < events) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}

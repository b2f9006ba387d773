package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yimen.journal.JournalTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk of one mebibyte; needs the right to mount one.
final class RecordDiskTest {

    @TempDir Path mountPoint;

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", mountPoint.toString()))
                .as("may mount a tmpfs")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mountPoint.toString());
    }

    @Test
    void aFullDiskLosesNothingGoesOnReadingAndHeals() throws Exception {
        try (var store = new Kiosk(mountPoint).open()) {
            var kept = Kiosk.done(store.submit(Kiosk.rating("kept"))).id();
            var filler = fill();
            var refused = submitUntilRefused(store);
            assertThat(store.read(refused)).isEqualTo(new ReadRecord.Unknown());
            assertThat(Kiosk.text(store, kept)).isEqualTo("kept");
            assertThat(store.outbox().settle(List.of(new Settlement.Confirmed(kept, 1))))
                    .isEqualTo(Optional.of(JournalTrouble.DISK_FULL));
            assertThat(store.list(RecordState.SENT, 9)).isEmpty();
            Files.delete(filler);
            Kiosk.send(store, kept);
            assertThat(store.list(RecordState.SENT, 9)).hasSize(1);
            assertThat(store.check().isWhole()).isTrue();
        }
    }

    private static RecordId submitUntilRefused(RecordStore store) {
        for (int i = 0; i < 10_000; i++) {
            var record = Kiosk.rating("x".repeat(200));
            if (store.submit(record) instanceof Change.NotNow not) {
                assertThat(not.trouble()).isEqualTo(JournalTrouble.DISK_FULL);
                return record.id();
            }
        }
        throw new AssertionError("a disk of one mebibyte does not fill");
    }

    private Path fill() throws IOException {
        var filler = mountPoint.resolve("filler");
        long free = Files.getFileStore(mountPoint).getUsableSpace();
        Files.write(filler, new byte[(int) free - 16_384]);
        return filler;
    }

    private int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

package cn.yimen.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Appending.Appended;
import cn.yimen.journal.Appending.NotAppended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk of one mebibyte; needs the right to mount one.
final class JournalDiskTest {

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
    void aFullDiskRefusesEntriesGoesOnReadingAndHeals() throws Exception {
        try (var journal = Fact.open(mountPoint)) {
            journal.append(Fact.draft(Fact.help(1)));
            var filler = fill();
            int written = appendUntilRefused(journal);
            assertThat(journal.append(Fact.draft(Fact.help(2))))
                    .isInstanceOfSatisfying(
                            NotAppended.class,
                            not -> assertThat(not.trouble()).isEqualTo(JournalTrouble.DISK_FULL));
            assertThat(journal.read(0, 10_000)).hasSize(1 + written);
            assertThat(journal.moveCursor("platform", 1)).contains(JournalTrouble.DISK_FULL);
            Files.delete(filler);
            assertThat(journal.append(Fact.draft(Fact.help(3)))).isInstanceOf(Appended.class);
            assertThat(journal.verify()).isEqualTo(new Verification.Whole(2 + written));
        }
    }

    @Test
    void aReadOnlyDiskIsToldAndHeals() throws Exception {
        try (var journal = Fact.open(mountPoint)) {
            journal.append(Fact.draft(Fact.help(1)));
        }
        assertThat(run("mount", "-o", "remount,ro", mountPoint.toString())).isZero();
        assertThat(Fact.trouble(mountPoint)).isEqualTo(JournalTrouble.NOT_WRITABLE);
        assertThat(run("mount", "-o", "remount,rw", mountPoint.toString())).isZero();
        try (var journal = Fact.open(mountPoint)) {
            assertThat(journal.read(0, 10)).hasSize(1);
        }
    }

    private Path fill() throws IOException {
        var filler = mountPoint.resolve("filler");
        long free = Files.getFileStore(mountPoint).getUsableSpace();
        Files.write(filler, new byte[(int) free - 16_384]);
        return filler;
    }

    private static int appendUntilRefused(Journal<HallEvent> journal) {
        int written = 0;
        while (journal.append(Fact.draft(Fact.help(9))) instanceof Appended) {
            written++;
            assertThat(written).isLessThan(10_000);
        }
        return written;
    }

    private int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

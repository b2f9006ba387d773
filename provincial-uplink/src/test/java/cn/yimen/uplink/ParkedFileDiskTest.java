package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk of some pages; needs the right to mount one.
final class ParkedFileDiskTest {

    @TempDir Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()))
                .as("may mount a tmpfs")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void whatAFullDiskCutOffSpoilsNothingThatIsWrittenWhenThereIsRoomAgain() throws Exception {
        var place = disk.resolve("parked");
        int written = 0;
        try (var file = ParkedFile.open(place)) {
            var filler = disk.resolve("filler");
            Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace() - 4096]);
            written = fill(file);
            int next = written + 1;
            assertThatThrownBy(() -> file.add(parked(next)))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(file.size()).isEqualTo(written);
            Files.delete(filler);
            file.add(parked(next));
        }
        try (var file = ParkedFile.open(place)) {
            assertThat(file.all()).extracting(Parked::seq).hasSize(written + 1).isSorted();
        }
    }

    /// Until nothing more fits.
    private static int fill(ParkedFile file) {
        for (int written = 0; written < 10_000; written++) {
            try {
                file.add(parked(written + 1));
            } catch (UncheckedIOException full) {
                return written;
            }
        }
        throw new IllegalStateException("the disk does not fill");
    }

    private static Parked parked(long seq) {
        return Parked.now("e1", seq, "INVALID", Morning.OPENING);
    }
}

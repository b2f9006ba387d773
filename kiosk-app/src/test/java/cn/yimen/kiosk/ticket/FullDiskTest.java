package cn.yimen.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk of one mebibyte; needs the right to mount one.
class FullDiskTest {

    private static final int LEFT_BYTES = 8_192;

    @TempDir private Path disk;
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()))
                .as("may mount a tmpfs")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aMachineThatCannotWriteAsksForNothingAndHeals() throws Exception {
        try (var bench = new Bench(disk, server)) {
            bench.await(Storage.class);
            var filler = fill();
            for (int i = 0; bench.told.stream().noneMatch(new Storage(false)::equals); i++) {
                assertThat(i).isLessThan(500);
                int told = bench.told.size();
                bench.desk.tryStorage();
                Bench.until(() -> bench.told.size() > told, "an answer");
            }
            bench.take(1);
            bench.desk.tryStorage();
            Bench.until(
                    () -> bench.told.stream().filter(new Storage(false)::equals).count() >= 3,
                    "that it cannot write");
            assertThat(server.done()).isEmpty();

            Files.delete(filler);
            bench.take(2);

            assertThat(bench.await(SlipPrinted.class).session()).isEqualTo(2);
            bench.awaitRest();
            assertThat(server.tickets())
                    .extracting(Ticket::stage)
                    .containsExactly(TicketStage.WAITING);
        }
    }

    private Path fill() throws IOException {
        var filler = disk.resolve("filler");
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(filler, new byte[(int) free - LEFT_BYTES]);
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

package cn.yimen.device.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What came over a line is somebody's name and address: when it was taken it is gone. Looked for
/// in all that is alive in this virtual machine.
final class InboxMemoryTest {

    private static final int MASK = 0x5a;
    private static final int LENGTH = 24;

    private final byte[] masked = masked();

    @TempDir private Path folder;

    @Test
    void nothingOfWhatWasTakenIsLeft() throws Exception {
        var inbox = new Inbox(1_024);
        arrive(inbox);
        assertThat(isAlive("before")).isTrue();
        Arrays.fill(inbox.take(Duration.ZERO, "test"), (byte) 0);
        assertThat(isAlive("after")).isFalse();
        assertThat(inbox.hasEnded()).isFalse();
    }

    private static byte[] masked() {
        var bytes = new byte[LENGTH];
        new Random(20261123).nextBytes(bytes);
        return bytes;
    }

    private void arrive(Inbox inbox) {
        byte[] bytes = masked.clone();
        for (int i = 0; i < LENGTH; i++) {
            bytes[i] ^= MASK;
        }
        inbox.put(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    private boolean isAlive(String name) throws IOException {
        var file = folder.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(file.toString(), true);
        byte[] heap = Files.readAllBytes(file);
        Files.delete(file);
        for (int at = 0; at + LENGTH <= heap.length; at++) {
            if (isAt(heap, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(byte[] heap, int at) {
        for (int i = 0; i < LENGTH; i++) {
            if (heap[at + i] != (byte) (masked[i] ^ MASK)) {
                return false;
            }
        }
        return true;
    }
}

package cn.yimen.device.link.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.sim.pty.PtyPair;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(30)
@Execution(ExecutionMode.CONCURRENT)
final class SerialLinkTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static final byte[] EVERY_BYTE = new byte[256];

    static {
        for (int i = 0; i < EVERY_BYTE.length; i++) {
            EVERY_BYTE[i] = (byte) i;
        }
    }

    @TempDir Path folder;

    @Test
    void bytesPassBothWays() throws LinkLost {
        try (var pair = PtyPair.in(folder, "line");
                var near = open(pair.near());
                var far = open(pair.far())) {
            near.write(EVERY_BYTE);
            far.write(EVERY_BYTE);
            assertThat(readAll(far, EVERY_BYTE.length)).isEqualTo(EVERY_BYTE);
            assertThat(readAll(near, EVERY_BYTE.length)).isEqualTo(EVERY_BYTE);
        }
    }

    @Test
    void aReadGivesUpInTime() throws LinkLost {
        try (var pair = PtyPair.in(folder, "line");
                var near = open(pair.near())) {
            long before = System.nanoTime();
            assertThat(near.read(Duration.ofMillis(40))).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(40), Duration.ofMillis(400));
        }
    }

    @Test
    void anUnpluggedCableIsSeenByReaderAndWriter() throws LinkLost {
        try (var pair = PtyPair.in(folder, "line");
                var reader = open(pair.near());
                var writer = open(pair.far())) {
            pair.unplug();
            assertThatExceptionOfType(LinkLost.class).isThrownBy(() -> reader.read(SOON));
            assertThatExceptionOfType(LinkLost.class)
                    .isThrownBy(() -> writer.write(new byte[] {1, 2}))
                    .matches(LinkLost::nothingAccepted);
        }
    }

    @Test
    void afterAReplugANewLinkReachesTheSameDeviceBehindAnotherNumber() throws LinkLost {
        try (var pair = PtyPair.in(folder, "line");
                var other = PtyPair.in(folder, "other")) {
            open(pair.near()).close();
            pair.unplug();
            other.unplug();
            other.plug();
            pair.plug();
            try (var near = open(pair.near());
                    var far = open(pair.far())) {
                near.write(new byte[] {7});
                assertThat(far.read(SOON)).containsExactly(7);
            }
        }
    }

    @Test
    void aMissingPortIsALostLinkAndNothingWasSent() {
        assertThatExceptionOfType(LinkLost.class)
                .isThrownBy(() -> open(folder.resolve("absent")))
                .matches(LinkLost::nothingAccepted);
    }

    @Test
    void aDeviceThatHoldsUsBackForEverLosesTheLink() {
        try (var pair = PtyPair.in(folder, "line");
                var near =
                        SerialLink.open(
                                new SerialSettings(
                                        pair.near(),
                                        19_200,
                                        SerialSettings.FlowControl.NONE,
                                        Duration.ofMillis(300)))) {
            assertThatExceptionOfType(LinkLost.class)
                    .isThrownBy(() -> near.write(new byte[1_000_000]))
                    .matches(lost -> !lost.nothingAccepted());
        } catch (LinkLost lost) {
            throw new AssertionError(lost);
        }
    }

    private static ByteLink open(Path port) throws LinkLost {
        return SerialLink.open(SerialSettings.of(port, 19_200));
    }

    private static byte[] readAll(ByteLink link, int count) throws LinkLost {
        var bytes = new ByteArrayOutputStream();
        while (bytes.size() < count) {
            byte[] more = link.read(SOON);
            assertThat(more).as("after %d bytes", bytes.size()).isNotEmpty();
            bytes.writeBytes(more);
        }
        return bytes.toByteArray();
    }
}

package cn.yimen.device.link.wrap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteWrappersTest {

    private static final Duration SOON = Duration.ofMillis(20);

    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }

    @Test
    void theLogTellsLengthsAndCommandsAndNothingElse() throws LinkLost {
        var log = new ArrayList<String>();
        var mask = new Masked(List.of(new Masked.Command(bytes("PRINT"), "print")));
        var loop = new Loop();
        try (var link = new LoggedLink(loop, mask, log::add)) {
            link.write(bytes("PRINT 张三".replaceAll("\\P{ASCII}", "?")));
            link.read(SOON);
            link.write(bytes("other"));
            loop.close();
            assertThatThrownBy(() -> link.write(bytes("x"))).isInstanceOf(LinkLost.class);
        }
        assertThat(log)
                .containsExactly(
                        "sent print 8 bytes",
                        "received 8 bytes",
                        "sent 5 bytes",
                        "lost while sending 1 bytes",
                        "closed");
    }

    @Test
    void aRecordingPlaysTheDeviceAgain() throws IOException {
        var file = folder.resolve("loop.rec");
        var loop = new Loop();
        try (var link = new RecordedLink(loop, file)) {
            link.write(bytes("ab"));
            assertThat(link.read(SOON)).isEqualTo(bytes("ab"));
            link.write(bytes("cd"));
            link.read(SOON);
            loop.close();
            assertThatThrownBy(() -> link.read(SOON)).isInstanceOf(LinkLost.class);
        }
        assertThat(Files.readAllLines(file)).hasSize(5).last().asString().endsWith("!");

        var replay = new ReplayedLink(Recording.read(file));
        replay.write(bytes("a"));
        assertThat(replay.read(Duration.ZERO)).isEmpty();
        replay.write(bytes("bcd"));
        assertThat(replay.read(SOON)).isEqualTo(bytes("ab"));
        assertThat(replay.read(SOON)).isEqualTo(bytes("cd"));
        assertThatThrownBy(() -> replay.read(SOON)).hasMessageContaining("ends here");
    }

    @Test
    void aReplayNamesThePlaceWhereTheDriverDoesOtherwise() throws IOException {
        var file = folder.resolve("one.rec");
        Files.writeString(file, "# a printer\n\n0 > 100401\n900 < 12\n1000 > 1b40\n");
        var replay = new ReplayedLink(Recording.read(file));
        replay.write(new byte[] {0x10, 4, 1});
        assertThat(replay.read(SOON)).containsExactly(0x12);
        assertThatThrownBy(() -> replay.write(new byte[] {0x1B, 0x41}))
                .hasMessageContaining("line 3, byte 1");
        assertThat(replay.isOver()).isFalse();
    }

    @Test
    void aFileThatIsNoRecordingIsRefused() throws IOException {
        var file = folder.resolve("no.rec");
        Files.writeString(file, "0 > 1\n");
        assertThatThrownBy(() -> Recording.read(file)).hasMessageContaining("no.rec:1");
    }

    @Test
    void aCallThatHangsLosesTheLinkInTime() {
        var stuck = new CountDownLatch(1);
        var loop = new Loop();
        var link =
                new BoundedLink(
                        new ByteLink() {
                            @Override
                            public void write(byte[] bytes) throws LinkLost {
                                try {
                                    stuck.await();
                                } catch (InterruptedException e) {
                                    throw new LinkLost("interrupted", false);
                                }
                            }

                            @Override
                            public byte[] read(Duration atMost) throws LinkLost {
                                return loop.read(atMost);
                            }

                            @Override
                            public void discard() {
                                loop.discard();
                            }

                            @Override
                            public void close() {
                                loop.close();
                            }
                        },
                        SOON);
        assertThatThrownBy(() -> link.write(bytes("a")))
                .isInstanceOfSatisfying(
                        LinkLost.class, lost -> assertThat(lost.nothingAccepted()).isFalse());
        assertThatThrownBy(() -> link.read(SOON)).hasMessageContaining("over");
        assertThat(loop.isClosed()).isTrue();
        stuck.countDown();
    }

    @Test
    void aBoundedLinkPassesBytesAndLosses() throws LinkLost {
        var loop = new Loop();
        try (var link = new BoundedLink(loop, Duration.ofSeconds(5))) {
            link.write(bytes("abc"));
            assertThat(link.read(SOON)).isEqualTo(bytes("abc"));
            loop.close();
            assertThatThrownBy(() -> link.write(bytes("d"))).hasMessageContaining("loop is open");
        }
    }
}

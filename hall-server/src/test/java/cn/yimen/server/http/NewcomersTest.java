package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NewcomersTest {

    private long nanos = Long.MAX_VALUE - 1_000;
    private final Newcomers newcomers = new Newcomers(() -> nanos, new Turned(silent()));

    @Test
    void aVillagePostComesBackAtOnceAndAFloodDoesNot() throws UnknownHostException {
        var one = address(1);
        assertThat(letIn(one, 500)).isEqualTo(Newcomers.MOST);
        assertThat(letIn(address(2), 500)).isEqualTo(Newcomers.MOST);
        nanos += Duration.ofMillis(1_500).toNanos();
        assertThat(letIn(one, 500)).isEqualTo(Newcomers.A_SECOND * 3 / 2);
        nanos += Duration.ofHours(1).toNanos();
        assertThat(letIn(one, 500)).isEqualTo(Newcomers.MOST);
    }

    @Test
    void whatDoesNotLeaveTheComputerIsNotCounted() {
        assertThat(letIn(InetAddress.getLoopbackAddress(), 5_000)).isEqualTo(5_000);
    }

    @Test
    void manyAddressesTakeNoMoreMemoryThanSome() throws UnknownHostException {
        for (int i = 0; i < 10_000; i++) {
            newcomers.isLetIn(
                    InetAddress.getByAddress(new byte[] {10, 9, (byte) (i >> 8), (byte) i}));
        }
        assertThat(newcomers.known()).isLessThan(5_000);
    }

    private long letIn(InetAddress from, int times) {
        return IntStream.range(0, times).filter(_ -> newcomers.isLetIn(from)).count();
    }

    private static InetAddress address(int last) throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) last});
    }

    private static EventLog silent() {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new EventLog(InstantSource.system(), nowhere);
    }
}

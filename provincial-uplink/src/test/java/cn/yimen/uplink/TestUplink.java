package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.contract.Credentials;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// An uplink over a real socket that does not throw dice.
final class TestUplink {

    /// Always takes the longest wait and the first moment to look.
    static final RandomGenerator PATIENT =
            new RandomGenerator() {
                @Override
                public long nextLong() {
                    return -1;
                }

                @Override
                public long nextLong(long bound) {
                    return bound - 1;
                }

                @Override
                public int nextInt(int origin, int bound) {
                    return origin;
                }
            };

    private TestUplink() {}

    static Uplink of(EventSource source, URI platform, Path dir) {
        var address =
                new PlatformAddress(platform, new HallId("H1"), new Credentials("k", new byte[32]));
        var clock = InstantSource.fixed(Morning.OPENING);
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Uplink(
                source,
                address,
                new Uplink.Surroundings(
                        dir.resolve("parked"), clock, PATIENT, new EventLog(clock, silent)));
    }

    static void workUntilIdle(Uplink uplink, ListSource source) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (source.cursor() < source.head()) {
            uplink.work();
            assertThat(System.nanoTime()).as("takes too long").isLessThan(end);
        }
    }
}

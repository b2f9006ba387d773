package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.contract.Credentials;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The machine's clock jumps by years while events go up.
final class UplinkClockTest {

    private static final int EVENTS = 450;
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir Path dir;
    private final AtomicReference<Instant> now = new AtomicReference<>(Morning.OPENING);

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void aJumpLosesNothingAndTheProvinceGoesOnHearingOfTheHall(int years) throws Exception {
        var source = new ListSource(Morning.tickets(EVENTS));
        try (var platform = new ScriptedPlatform();
                var uplink = uplink(source, platform)) {
            uplink.work();
            uplink.work();
            assertThat(platform.heartbeats).hasSize(1);
            now.updateAndGet(then -> then.plus(YEAR.multipliedBy(years)));
            TestUplink.workUntilIdle(uplink, source);
            uplink.work();
            assertThat(platform.accepted).hasSize(EVENTS).isSorted().doesNotHaveDuplicates();
            int heard = platform.heartbeats.size();
            now.updateAndGet(then -> then.plus(YEAR.multipliedBy(years)));
            uplink.work();
            assertThat(platform.heartbeats).hasSize(heard + 1);
            assertThat(uplink.work().atMost()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
            assertThat(uplink.status().parked()).isEmpty();
        }
    }

    private Uplink uplink(ListSource source, ScriptedPlatform platform) {
        InstantSource clock = now::get;
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Uplink(
                source,
                new PlatformAddress(
                        platform.address(), new HallId("H1"), new Credentials("k", new byte[32])),
                new Uplink.Surroundings(
                        dir.resolve("parked"), clock, new Random(7), new EventLog(clock, silent)));
    }
}

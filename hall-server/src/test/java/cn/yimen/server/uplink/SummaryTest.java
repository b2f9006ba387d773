package cn.yimen.server.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.RunningHall;
import cn.yimen.uplink.contract.CredentialsFile;
import cn.yimen.uplink.contract.fleet.HallSummary;
import cn.yimen.uplink.contract.fleet.MachineKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a real server tells a platform of itself.
final class SummaryTest {

    @TempDir Path data;

    private static void until(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private RunningHall hall(StubbornPlatform platform) {
        var key = data.resolve("platform.key");
        CredentialsFile.readOrCreate(key, "demo", new Random(1));
        return new RunningHall(data.resolve("hall"), platform.address(), key);
    }

    @Test
    void itIsToldOnceTheServerStandsAndSpeaksOfNobody() throws Exception {
        try (var platform = new StubbornPlatform(_ -> false);
                var hall = hall(platform)) {
            until("a summary", () -> !platform.summaries.isEmpty());
            var summary = WireJson.read(platform.summaries.getFirst(), HallSummary.class);
            assertThat(summary.machines())
                    .extracting(HallSummary.MachineCount::kind)
                    .containsExactly(MachineKind.values());
            // Nobody was heard yet, and the layout names no kiosk.
            assertThat(summary.machines())
                    .allMatch(each -> each.well() + each.trouble() + each.lost() == 0);
            assertThat(summary.waiting()).isZero();
            assertThat(summary.version()).isNotBlank();
            until("its word", () -> hall.log().contains("summary.told how=well"));
        }
    }

    @Test
    void aPlatformThatRefusesItHasItsEventsNonetheless() throws Exception {
        try (var platform = new StubbornPlatform(_ -> false)) {
            platform.summaryStatus = 500;
            try (var hall = hall(platform)) {
                until("its word", () -> hall.log().contains("summary.told how=http-500"));
                until("the events", () -> !platform.taken.isEmpty());
                assertThat(hall.caller().get("/v1/health").statusCode()).isEqualTo(200);
            }
        }
    }
}

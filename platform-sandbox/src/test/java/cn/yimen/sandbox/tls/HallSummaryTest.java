package cn.yimen.sandbox.tls;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import cn.yimen.sandbox.MovingClock;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.client.Fleet;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Tls;
import cn.yimen.uplink.client.TlsFile;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.fleet.HallSummary;
import cn.yimen.uplink.contract.fleet.HallSummary.MachineCount;
import cn.yimen.uplink.contract.fleet.MachineKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the strict platform makes of a hall's summaries, over TLS as in earnest.
final class HallSummaryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path dir;
    private final MovingClock clock = new MovingClock(NOW);
    private TestPlatform platform;
    private Transport transport;

    @BeforeEach
    void start() throws IOException {
        platform = TestPlatform.secured(dir, clock, Authority.openOrCreate(dir, NOW));
        transport = new Transport(platform.securedAddress(tls()), clock, new Random(3));
    }

    @AfterEach
    void stop() {
        transport.close();
        platform.close();
    }

    private Outcome<?> tell(int waiting) {
        var kiosks = new MachineCount(MachineKind.KIOSK, 5, 1, 1, 2);
        var summary =
                new HallSummary(
                        clock.instant(),
                        "1.4.0",
                        List.of(kiosks, new MachineCount(MachineKind.DESK, 0, 0, 0, 0)),
                        3,
                        17,
                        Optional.of(NOW.minusSeconds(90)),
                        6,
                        waiting);
        return new Fleet(transport, PlatformWords.OF_THE_CONTRACT).report(summary);
    }

    @Test
    void theLatestIsShownAndOfASilentHallNothingIsKnown() {
        assertThat(platform.get("/halls").body()).contains("还没有大厅上报概况。");
        assertThat(tell(41)).isInstanceOf(Outcome.Done.class);
        clock.pass(Duration.ofMinutes(1));
        assertThat(tell(42)).isInstanceOf(Outcome.Done.class);
        var row =
                "<tr><td>530199000001</td><td>在线</td><td>11-23 10:01:00</td><td>1.4.0</td>"
                        + "<td>自助终端 正常 5、故障 1、失联 1、不明 2</td><td>3</td><td>6</td><td>42</td>"
                        + "<td>17（最早 11-23 09:58:30）</td></tr>";
        assertThat(platform.get("/halls").body()).containsOnlyOnce(row);
        clock.pass(Duration.ofMinutes(5));
        assertThat(platform.get("/halls").body()).contains(row);
        clock.pass(Duration.ofSeconds(1));
        assertThat(platform.get("/halls?lang=en").body())
                .contains("<td>lost</td><td>11-23 10:01:00</td><td>1.4.0</td><td>unknown</td>")
                .doesNotContain("<td>42</td>")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(tell(3)).isInstanceOf(Outcome.Done.class);
        assertThat(platform.get("/halls").body()).contains("在线", "<td>3</td>");
    }

    @Test
    void whatIsNotAsAgreedIsRefusedAndTheLastStays() {
        assertThat(tell(41)).isInstanceOf(Outcome.Done.class);
        assertThat(tell(-1)).isInstanceOf(Outcome.Refused.class);
        assertThat(platform.get("/halls").body()).contains("<td>41</td>");
    }

    private Tls tls() {
        return switch (TlsFile.authorities(dir.resolve("authority.pem"))) {
            case Reading.Read<Tls>(var tls, _) -> tls;
            case Reading.Unreadable<Tls>(var problems) ->
                    throw new IllegalStateException(problems.toString());
        };
    }
}

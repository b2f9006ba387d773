package cn.yimen.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class KillLoopTest {

    /// As many as fit beside everything else; `-Dyimen.kills=200` for more.
    private static final int KILLS = Integer.getInteger("yimen.kills", 40);

    /// Of a start among others on a busy machine; what it is on a quiet one stands in the log.
    private static final Duration READY_AGAIN = Duration.ofSeconds(3);

    @Test
    void aServerThatIsKilledAgainAndAgainLosesAndDoublesNothing() throws Exception {
        var report = new KillLoop(Checkout.around(Path.of("")), KILLS, 1).run();
        System.out.printf(
                "kill -9: %d commands answered; ready again p50 %d ms, p95 %d ms%n",
                report.answered(),
                report.readyWithin(50).toMillis(),
                report.readyWithin(95).toMillis());
        assertThat(report.problems()).isEmpty();
        assertThat(report.answered()).isGreaterThan(KILLS);
        assertThat(report.readyWithin(95)).isLessThan(READY_AGAIN);
    }
}

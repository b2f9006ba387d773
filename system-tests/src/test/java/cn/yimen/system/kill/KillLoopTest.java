package cn.yimen.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class KillLoopTest {

    /// `-Dyimen.kills=2000` for a night.
    private static final int KILLS = Integer.getInteger("yimen.kills", 200);

    /// Three times what it is on a quiet machine. The time on the wall is told and not judged: a
    /// test cannot say how much of it others took.
    private static final double MOST_EFFORT = 100;

    @Test
    void aServerThatIsKilledAgainAndAgainLosesAndDoublesNothing() throws Exception {
        var report = new KillLoop(Checkout.around(Path.of("")), KILLS, 1).run();
        System.out.printf(
                "kill -9: %d commands answered; ready again p50 %d ms, p95 %d ms, effort %.1f%n",
                report.answered(),
                report.readyWithin(50).toMillis(),
                report.readyWithin(95).toMillis(),
                report.effort());
        assertThat(report.problems()).isEmpty();
        assertThat(report.answered()).isGreaterThan(KILLS);
        assertThat(report.effort()).isLessThan(MOST_EFFORT);
    }
}

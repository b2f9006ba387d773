package cn.yimen.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class KillLoopTest {

    /// `-Dyimen.kills=2000` for a night.
    private static final int KILLS = Integer.getInteger("yimen.kills", 200);

    /// Halls side by side: a server that is killed is mostly waited for, by its machines' patience.
    private static final int HALLS = 2;

    /// Three times what it is on a quiet machine. The time on the wall is told and not judged: a
    /// test cannot say how much of it others took.
    private static final double MOST_EFFORT = 100;

    @Test
    void aServerThatIsKilledAgainAndAgainLosesAndDoublesNothing() throws Exception {
        for (var report : reports()) {
            System.out.printf(
                    "kill -9: %d commands answered; ready again p50 %d ms, p95 %d ms, effort %.1f%n",
                    report.answered(),
                    report.readyWithin(50).toMillis(),
                    report.readyWithin(95).toMillis(),
                    report.effort());
            assertThat(report.problems()).isEmpty();
            assertThat(report.answered()).isGreaterThan(KILLS / HALLS);
            assertThat(report.effort()).isLessThan(MOST_EFFORT);
        }
    }

    private static List<KillReport> reports() throws Exception {
        var checkout = Checkout.around(Path.of(""));
        try (var threads = Executors.newFixedThreadPool(HALLS)) {
            List<Future<KillReport>> loops =
                    IntStream.rangeClosed(1, HALLS)
                            .mapToObj(seed ->
                                    threads.submit(
                                            new KillLoop(checkout, KILLS / HALLS, seed)::run))
                            .toList();
            var reports = new ArrayList<KillReport>();
            for (var loop : loops) {
                reports.add(loop.get());
            }
            return reports;
        }
    }
}

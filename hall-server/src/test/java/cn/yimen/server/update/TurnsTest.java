package cn.yimen.server.update;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.update.Turns.Bounds;
import cn.yimen.server.update.Turns.Turn;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TurnsTest {

    private static final Bounds BOUNDS =
            new Bounds(
                    2,
                    1_000,
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(20));

    private static final Turn NOW = new Turn.Now();
    private static final Turn IN_A_SECOND = new Turn.Later(Duration.ofSeconds(1));
    private static final Turn NO_SEAT = new Turn.Later(Duration.ofSeconds(20));

    private long nanos;
    private final Turns turns = new Turns(BOUNDS, () -> nanos);

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void soManySitDownAndNoMore() {
        assertThat(turns.ask("K1", 100)).isEqualTo(NOW);
        assertThat(turns.ask("K2", 100)).isEqualTo(NOW);
        assertThat(turns.ask("K3", 100)).isEqualTo(NO_SEAT);
        turns.over("K1", false);
        assertThat(turns.ask("K3", 100)).isEqualTo(NO_SEAT);
        assertThat(turns.ask("K1", 100)).isEqualTo(NOW);
        turns.over("K1", true);
        assertThat(turns.ask("K3", 100)).isEqualTo(NOW);
    }

    @Test
    void eachHasOnePartUnderWay() {
        assertThat(turns.ask("K1", 100)).isEqualTo(NOW);
        assertThat(turns.ask("K1", 100)).isEqualTo(IN_A_SECOND);
        turns.over("K1", false);
        assertThat(turns.ask("K1", 100)).isEqualTo(NOW);
    }

    @Test
    void togetherTheyGetSoManyBytesASecond() {
        assertThat(turns.ask("K1", 900)).isEqualTo(NOW);
        assertThat(turns.ask("K2", 200)).isEqualTo(IN_A_SECOND);
        pass(Duration.ofMillis(100));
        assertThat(turns.ask("K2", 200)).isEqualTo(NOW);
        // What nobody took is not saved up.
        pass(Duration.ofHours(1));
        turns.over("K1", false);
        turns.over("K2", false);
        assertThat(turns.ask("K1", 1_000)).isEqualTo(NOW);
        assertThat(turns.ask("K2", 1)).isEqualTo(IN_A_SECOND);
    }

    @Test
    void whoLeavesOrIsSlowGivesUpTheSeatButNotDuringAPart() {
        turns.ask("gone", 1);
        turns.over("gone", false);
        turns.ask("busy", 1);
        pass(Duration.ofSeconds(11));
        assertThat(turns.ask("K3", 1)).isEqualTo(NOW);
        turns.over("K3", true);
        for (int minute = 0; minute < 11 * 10; minute++) {
            assertThat(turns.ask("slow", 1)).isEqualTo(NOW);
            turns.over("slow", false);
            pass(Duration.ofSeconds(5));
        }
        turns.over("busy", false);
        pass(Duration.ofMinutes(1));
        assertThat(turns.ask("K4", 1)).isEqualTo(NOW);
        assertThat(turns.ask("K5", 1)).isEqualTo(NOW);
    }

    /// Fifty machines that ask when they are told to: all have it in the end, never more than the
    /// bound in any second.
    @Test
    void fiftyMachinesAllHaveItInTheEnd() {
        var random = new SplittableRandom(7);
        var left = new HashMap<String, Integer>();
        var next = new HashMap<String, Long>();
        for (int machine = 0; machine < 50; machine++) {
            left.put("K" + machine, 3_000);
            next.put("K" + machine, 0L);
        }
        long given = 0;
        while (!left.isEmpty()) {
            for (var machine : new HashSet<>(left.keySet())) {
                if (next.getOrDefault(machine, 0L) > nanos) {
                    continue;
                }
                switch (turns.ask(machine, 100)) {
                    case Turn.Now _ -> {
                        given += 100;
                        int rest = left.merge(machine, -100, Integer::sum);
                        turns.over(machine, rest == 0);
                        left.values().removeIf(each -> each == 0);
                    }
                    case Turn.Later(var comeAgain) ->
                            next.put(
                                    machine,
                                    nanos + comeAgain.toNanos() * (50 + random.nextInt(100)) / 100);
                }
            }
            pass(Duration.ofMillis(100));
            assertThat(given).isLessThanOrEqualTo(1_000 + nanos / 1_000_000);
        }
        System.out.printf(
                "TURNS 50 machines of 3000 bytes at 1000 a second: %d s%n", nanos / 1_000_000_000L);
        assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(450));
        assertThat(Map.copyOf(left)).isEmpty();
    }
}

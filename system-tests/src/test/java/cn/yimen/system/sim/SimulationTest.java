package cn.yimen.system.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.client.Following;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.StreamMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faulty days of a hall from seeds; see `./yimen sim` for more of them, and for one of them again.
final class SimulationTest {

    private static final int DAYS = 200;
    private static final int PEOPLE = 60;
    private static final int KIOSKS = 3;
    private static final long SEED = 1;

    @TempDir private Path directory;

    private HallDay hall(long seed, int people, Mischief bugs) {
        var parked = directory.resolve("parked-" + seed + "-" + System.nanoTime());
        return new HallDay(new HallDay.Settings(seed, people, KIOSKS, parked, bugs));
    }

    private HallDay.Result run(long seed, int people, Mischief bugs) {
        return hall(seed, people, bugs).run();
    }

    @Test
    void noPromiseIsBrokenInTwoHundredFaultyDays() {
        var options = new SimMain.Options(SEED, 0, DAYS, PEOPLE, KIOSKS, true);
        var commands = new CommandCount();
        long slips = 0;
        for (long day = 0; day < DAYS; day++) {
            try {
                var hall = hall(options.seedOf(day), PEOPLE, Mischief.none());
                slips += hall.run().slips();
                commands.add(hall.commands());
            } catch (Violation broken) {
                throw new AssertionError(broken.getMessage() + "\n" + options.replay(day), broken);
            }
        }
        assertThat(slips).isGreaterThan(DAYS * PEOPLE / 2L);
        assertThat(commands.unused()).isEmpty();
    }

    /// Somebody gave their number back in the last minute, and the platform had not heard of it.
    @Test
    void aDayThatOnceEndedTooEarlyIsWhole() {
        var options = new SimMain.Options(2026, 207, 1, PEOPLE, KIOSKS, true);
        assertThat(run(options.seedOf(207), PEOPLE, Mischief.none()).events()).isPositive();
    }

    @Test
    void oneSeedTellsOneStory() {
        var once = run(7, 200, Mischief.none());
        assertThat(run(7, 200, Mischief.none())).isEqualTo(once);
        assertThat(run(8, 200, Mischief.none()).hash()).isNotEqualTo(once.hash());
    }

    @Test
    void anAnswerBeforeTheSyncIsFound() {
        isFound(new Mischief(true, Following::take), "before the hall's record");
    }

    @Test
    void aScreenThatSkipsAGapIsFound() {
        isFound(new Mischief(false, SimulationTest::skipping), "screen");
    }

    /// Takes what comes after a gap as if nothing were missing.
    private static Following.Step skipping(Following following, StreamMessage message) {
        var step = following.take(message);
        if (step instanceof Following.Step.Gap && message instanceof StreamMessage.Events events) {
            var snapshot = following.state().snapshot();
            var skipped =
                    new cn.yimen.hall.state.HallSnapshot(
                            events.events().getFirst().seq() - 1,
                            snapshot.config(),
                            snapshot.day(),
                            snapshot.tickets(),
                            snapshot.lines(),
                            snapshot.windows(),
                            snapshot.recentCalls(),
                            snapshot.devices(),
                            snapshot.helpCalls(),
                            snapshot.appointments(),
                            snapshot.special(),
                            snapshot.learnt());
            following.take(new StreamMessage.Snapshot(following.epoch(), skipped));
            assertThat(HallState.of(skipped).seq()).isEqualTo(following.seq());
            return following.take(message);
        }
        return step;
    }

    private void isFound(Mischief bug, String promise) {
        assertThatThrownBy(
                        () -> {
                            for (long seed = 1; seed <= 60; seed++) {
                                run(seed, 100, bug);
                            }
                        })
                .isInstanceOf(Violation.class)
                .hasMessageContaining(promise);
    }
}

package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Outage;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class FirstSightTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final InstantSource CLOCK = InstantSource.system();
    private static final EventLog LOG =
            new EventLog(
                    CLOCK,
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));

    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private FirstSight sight(Duration latest) {
        var sight = new FirstSight(LOG, CLOCK, latest);
        sight.afterwards(() -> done.complete(null));
        return sight;
    }

    @Test
    void whatNobodyNeedsYetWaitsUntilTheMachineInvites() throws Exception {
        var sight = sight(NEVER);
        sight.stands(new KioskState.OutOfService(Outage.STARTING));
        assertThat(sight.invited()).isNotDone();
        assertThat(done).isNotDone();

        sight.stands(new KioskState.Attract());
        assertThat(sight.invited()).isDone();
        done.get(10, TimeUnit.SECONDS);
    }

    /// The attract screen never stood there, and the search must not wait for the next visit.
    @Test
    void aCardThatLiesThereAlreadyIsServed() {
        var sight = sight(NEVER);
        sight.stands(new KioskState.ReadingCard());
        assertThat(sight.invited()).isDone();
    }

    @Test
    void aMachineThatCannotInviteIsHeardOfAllTheSame() throws Exception {
        var sight = sight(Duration.ofMillis(10));
        sight.stands(new KioskState.OutOfService(Outage.STARTING));
        done.get(10, TimeUnit.SECONDS);
        assertThat(sight.invited()).isNotDone();
    }

    /// Whoever gives up waiting for it must not make the others believe it.
    @Test
    void nobodyElseCanSayThatItInvites() {
        var sight = sight(NEVER);
        sight.invited().complete(null);
        assertThat(sight.invited()).isNotDone();
    }
}

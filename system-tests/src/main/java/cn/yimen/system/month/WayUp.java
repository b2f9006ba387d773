package cn.yimen.system.month;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Chronicle;
import cn.yimen.system.sim.Dice;
import cn.yimen.uplink.EventSource;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.Uplink;
import cn.yimen.uplink.UplinkStatus;
import cn.yimen.uplink.contract.Credentials;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// The hall's uplink over the bad line. It tries when its waits are over, in the month's time.
final class WayUp implements AutoCloseable {

    private static final double PROGRAM_ENDS = 0.02;

    private final Around around;
    private final Dice dice;
    private Optional<Chronicle<HallEvent>> journal = Optional.empty();
    private Optional<Uplink> uplink = Optional.empty();
    private Instant next = Instant.MIN;

    /// What the uplink goes over.
    ///
    /// @param source how it sees the journal
    record Around(
            HallId hall,
            BadLine line,
            Credentials caller,
            Path parked,
            MonthClock clock,
            EventLog log,
            Function<Chronicle<HallEvent>, EventSource> source) {

        static Function<Chronicle<HallEvent>, EventSource> asItIs() {
            return JournalEvents::new;
        }
    }

    WayUp(Around around, Dice dice) {
        this.around = around;
        this.dice = dice;
    }

    /// The server has started: its uplink begins at the cursor on the disk.
    void over(Chronicle<HallEvent> now) {
        journal = Optional.of(now);
        begin();
    }

    private void begin() {
        close();
        var address =
                new PlatformAddress(
                        URI.create("http://127.0.0.1:" + around.line().port()),
                        around.hall(),
                        around.caller());
        var surroundings =
                new Uplink.Surroundings(
                        around.parked(), around.clock(), dice.split(), around.log());
        uplink = journal.map(now -> new Uplink(around.source().apply(now), address, surroundings));
        next = around.clock().instant();
    }

    /// Tries, where it is time to.
    void work() {
        var now = around.clock().instant();
        if (!now.isBefore(next)) {
            next = now.plus(uplink.orElseThrow().work().atMost());
        }
    }

    /// What it took to carry everything up.
    ///
    /// @param working real time
    /// @param waiting the month's time
    record Climb(Duration working, Duration waiting, int programs) {}

    /// Works until the platform has everything; now and then the program ends and another begins.
    Climb untilEmpty(Duration limit) {
        var source = around.source().apply(journal.orElseThrow());
        long begin = System.nanoTime();
        var waiting = Duration.ZERO;
        int programs = 1;
        while (source.cursor() < source.head() || status().trouble().isPresent()) {
            var rest = uplink.orElseThrow().work().atMost();
            if (status().trouble().isPresent()) {
                waiting = waiting.plus(rest);
                around.clock().advance(around.clock().instant().plus(rest), new Bustle());
            }
            if (dice.happens(PROGRAM_ENDS)) {
                begin();
                programs++;
            }
            if (System.nanoTime() - begin > limit.toNanos()) {
                throw new IllegalStateException("still not empty: " + status());
            }
        }
        return new Climb(Duration.ofNanos(System.nanoTime() - begin), waiting, programs);
    }

    UplinkStatus status() {
        return uplink.orElseThrow().status();
    }

    @Override
    public void close() {
        uplink.ifPresent(Uplink::close);
        uplink = Optional.empty();
    }
}

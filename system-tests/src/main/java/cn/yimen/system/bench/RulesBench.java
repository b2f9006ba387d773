package cn.yimen.system.bench;

import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.server.queue.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How often a second the rules decide, fold, order and estimate, on one core, while 3,000 people
/// wait. JMH asks for a public class that can be extended.
@State(Scope.Benchmark)
public class RulesBench {

    private static final int WAITING = 3_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<Recorded> events = new ArrayList<>();
    private final PlayedHall hall = new PlayedHall(benchHall(), events::add);
    private final CommandEnvelope take;
    private final CommandEnvelope call;
    private final HallState full;
    private final Recorded reserved;
    private final Recorded called;

    public RulesBench() {
        var window = BenchHall.window(2);
        var clerk = BenchHall.clerk(2);
        hall.open(DAY);
        hall.does(new OpenWindow(window, clerk));
        for (int count = 0; count < WAITING; count++) {
            hall.join();
        }
        full = hall.state();
        call = hall.envelope(new CallNext(window, clerk));
        take = hall.envelope(hall.takeNumber());
        hall.does(call.command());
        called = events.getLast();
        hall.does(take.command());
        reserved = new Recorded(called.seq(), called.at(), events.getLast().event());
    }

    private static BenchHall benchHall() {
        try {
            return BenchHall.in(Path.of("target", "bench"));
        } catch (IOException e) {
            throw new UncheckedIOException("making the bench's hall", e);
        }
    }

    @Benchmark
    public Decision decideTakeNumber() {
        return hall.decide(full, take);
    }

    @Benchmark
    public Decision decideCallNext() {
        return hall.decide(full, call);
    }

    @Benchmark
    public HallState applyReserved() {
        return full.apply(reserved);
    }

    @Benchmark
    public HallState applyCalled() {
        return full.apply(called);
    }

    @Benchmark
    public Optional<QueueOrder.Pick> orderNext() {
        return QueueOrder.next(full, BenchHall.window(2), hall.now());
    }

    @Benchmark
    public Optional<WaitRange> estimateWait() {
        return WaitEstimate.ifJoined(full, BenchHall.LINE, hall.now());
    }
}

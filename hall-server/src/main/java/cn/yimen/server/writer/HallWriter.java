package cn.yimen.server.writer;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.journal.Chronicle;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.server.person.ServerKeys;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Takes requests from any thread and lets its own thread decide them, one group after the other.
/// What waits is bounded: beyond that the answer is "busy", at once, instead of a queue that grows
/// until everybody's time-out has passed.
public final class HallWriter implements AutoCloseable {

    private static final int WAITING = 1024;
    private static final int GROUP = 256;
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Outcome.NotNow BUSY = new Outcome.NotNow("busy", SOON);
    private static final Outcome.NotNow STOPPING = new Outcome.NotNow("stopping", SOON);

    private final Intake<Request> intake = new Intake<>(WAITING);
    private final ServerKeys.Keyed fingerprints;
    private final GroupCommit commit;
    private final EventLog log;
    private final Thread thread;
    private volatile boolean isStopping;
    private volatile long lastTurn = System.nanoTime();

    private HallWriter(GroupCommit commit, ServerKeys.Keyed fingerprints, Around around) {
        this.commit = commit;
        this.fingerprints = fingerprints;
        log = around.log();
        thread = around.settings().thread().unstarted(this::run);
    }

    public static HallWriter start(
            Chronicle<HallEvent> journal,
            Recovery.Recovered recovered,
            Deciding deciding,
            EventLog log) {
        return start(journal, recovered, deciding, new Around(WriterSettings.alone(), log));
    }

    public static HallWriter start(
            Chronicle<HallEvent> journal,
            Recovery.Recovered recovered,
            Deciding deciding,
            Around around) {
        var commit = new GroupCommit(journal, recovered, deciding, around);
        var writer = new HallWriter(commit, deciding.fingerprints(), around);
        writer.thread.start();
        return writer;
    }

    /// What is around a writer.
    public record Around(WriterSettings settings, EventLog log) {}

    public HallFeed feed() {
        return commit.feed();
    }

    /// Why the journal takes nothing now; empty while it does.
    public Optional<JournalTrouble> trouble() {
        return commit.trouble();
    }

    /// How long ago the writer was last ready for more. It looks twice a second whether or not
    /// there is work; many seconds mean that it hangs.
    public Duration sinceLastTurn() {
        return Duration.ofNanos(System.nanoTime() - lastTurn);
    }

    public CompletableFuture<Outcome> submit(CommandEnvelope envelope) {
        return submit(Request.asked(envelope, fingerprints));
    }

    public CompletableFuture<Outcome> note(HallEvent event) {
        return submit(new Request.Noted(event, new CompletableFuture<>()));
    }

    /// Another server may have written to this hall: look soon. A writer that is too busy to take
    /// this in looks anyway.
    ///
    /// @return whether it was taken in
    public boolean look() {
        return intake.hand(new Request.Look(new CompletableFuture<>())) == Intake.Handing.WAITS;
    }

    private CompletableFuture<Outcome> submit(Request request) {
        switch (intake.hand(request)) {
            case WAITS -> {}
            case FULL -> request.waiting().complete(BUSY);
            case SHUT -> request.waiting().complete(STOPPING);
        }
        return request.waiting();
    }

    private void run() {
        while (!isStopping) {
            try {
                nextGroup();
            } catch (InterruptedException e) {
                isStopping = true;
            }
        }
        intake.shut().forEach(request -> request.waiting().complete(STOPPING));
        commit.rest();
    }

    private void nextGroup() throws InterruptedException {
        lastTurn = System.nanoTime();
        var group = intake.take(GROUP, TICK);
        try {
            commit.write(group);
        } catch (RuntimeException e) {
            log.write("writer.failed", Map.of("error", e.getClass().getSimpleName()));
            group.forEach(
                    request -> request.waiting().complete(new Outcome.NotNow("failed", SOON)));
        }
    }

    /// Finishes the group in hand; whoever waits behind it is sent away.
    @Override
    public void close() {
        isStopping = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package cn.yimen.system.month;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.server.layout.LayoutAtStart;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.token.TicketTokens;
import cn.yimen.server.writer.Deciding;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import cn.yimen.server.writer.Recovery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.crypto.spec.SecretKeySpec;

/// The hall's server without its sockets: the real writer with its rules on a real journal.
final class MonthHall implements AutoCloseable {

    private static final byte[] KEY =
            "a key for invented persons only.".getBytes(StandardCharsets.UTF_8);

    private final MonthPlan plan;
    private final Path folder;
    private final MonthClock clock;
    private final EventLog log;
    private Journal<HallEvent> journal;
    private HallWriter writer;

    MonthHall(MonthPlan plan, Path folder, MonthClock clock, EventLog log) throws IOException {
        this.plan = plan;
        this.folder = folder;
        this.clock = clock;
        this.log = log;
        journal = opened(plan, folder);
        writer = started();
    }

    static Journal<HallEvent> opened(MonthPlan plan, Path folder) throws IOException {
        return switch (Journal.open(JournalSettings.in(folder, plan.hall()), HallEntries.CODEC)) {
            case Opening.Opened<HallEvent>(var journal) -> journal;
            case Opening.NotOpened<HallEvent>(var trouble, var detail) ->
                    throw new IOException(trouble + ": " + detail);
        };
    }

    private HallWriter started() throws IOException {
        var keys = new ServerKeys(new SecretKeySpec(KEY, "HmacSHA256"));
        var deciding =
                new Deciding(
                        clock,
                        plan.catalogue(),
                        new HolderReferences(keys),
                        new TicketTokens(keys, plan.config()),
                        keys.fingerprints());
        if (!(Recovery.of(journal) instanceof Recovery.Recovered recovered)) {
            throw new IOException("the hall's journal is broken");
        }
        var running = HallWriter.start(journal, recovered, deciding, log);
        LayoutAtStart.events(running.feed().state(), plan.config(), clock.instant(), log)
                .forEach(event -> running.note(event).join());
        return running;
    }

    /// The server's process ends and another one begins, while nothing is being done.
    void restart() throws IOException {
        close();
        journal = opened(plan, folder);
        writer = started();
    }

    CompletableFuture<Outcome> submit(CommandEnvelope envelope) {
        return writer.submit(envelope);
    }

    HallState state() {
        return writer.feed().state();
    }

    Journal<HallEvent> journal() {
        return journal;
    }

    @Override
    public void close() {
        writer.close();
        journal.close();
    }
}

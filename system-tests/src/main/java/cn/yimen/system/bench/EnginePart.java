package cn.yimen.system.bench;

import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.token.TicketTokens;
import cn.yimen.server.writer.Deciding;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import cn.yimen.server.writer.Recovery;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.crypto.spec.SecretKeySpec;

/// Engine and journal alone: numbers a second without HTTP, by size of the group that shares a
/// commit.
final class EnginePart {

    private static final String PART = "engine";
    private static final double BUDGET_SHARE = 0.5;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration RUN = Duration.ofSeconds(3);

    private EnginePart() {}

    static void run(Ground ground, Report report) throws Exception {
        var settings = JournalSettings.in(ground.fresh(PART), ground.hall().config().id());
        var codec = EntryCodec.json(HallEvent.class, _ -> "engine");
        if (!(Journal.open(settings, codec) instanceof Opening.Opened<HallEvent> opened)) {
            throw new IOException("the journal does not open");
        }
        try (var journal = opened.journal();
                var writer = writer(ground.hall(), journal)) {
            writer.note(new Configured(ground.hall().config())).join();
            var engine = new Engine(ground.hall(), writer, BenchHall.ids());
            engine.take(64, WARM_UP);
            for (int group : new int[] {1, 8, 64, 256}) {
                measure(ground, report, engine, group);
            }
        }
    }

    private static HallWriter writer(BenchHall hall, Journal<HallEvent> journal) {
        return writer(hall, journal, Clock.systemUTC());
    }

    static HallWriter writer(BenchHall hall, Journal<HallEvent> journal, InstantSource clock) {
        var keys = new ServerKeys(new SecretKeySpec(new byte[32], "HmacSHA256"));
        var deciding =
                new Deciding(
                        clock,
                        hall.catalogue(),
                        new HolderReferences(keys),
                        new TicketTokens(keys, hall.config()),
                        keys.fingerprints());
        var log = new EventLog(Clock.systemUTC(), System.err);
        return switch (Recovery.of(journal)) {
            case Recovery.Recovered found -> HallWriter.start(journal, found, deciding, log);
            case Recovery.Broken broken -> throw new IllegalStateException(broken.toString());
        };
    }

    private static void measure(Ground ground, Report report, Engine engine, int group)
            throws IOException {
        var self = ProcessFacts.own();
        long written = self.writtenBytes();
        var run = engine.take(group, RUN);
        double each = (self.writtenBytes() - written) / (double) run.given();
        double limit = group * ground.disk().syncs((int) (each * group));
        report.add(
                Finding.of(
                                PART,
                                "engine + journal, groups of " + group,
                                run.perSecond(),
                                "/s",
                                Budget.shareOfDisk(BUDGET_SHARE))
                        .ofTheDisk(limit));
        report.add(
                Finding.of(
                        PART, "  the disk alone, groups of " + group, limit, "/s", Budget.none()));
    }

    private record Run(int given, double perSecond) {}

    private record Engine(BenchHall hall, HallWriter writer, IdSource ids) {

        /// Two groups take turns: one gathers while the other is written.
        Run take(int group, Duration duration) {
            long begin = System.nanoTime();
            long end = begin + duration.toNanos();
            int given = 0;
            var ahead = submit(group);
            while (System.nanoTime() < end) {
                var next = submit(group);
                ahead.forEach(Engine::accepted);
                given += group;
                ahead = next;
            }
            ahead.forEach(Engine::accepted);
            given += group;
            return new Run(given, given * 1e9 / (System.nanoTime() - begin));
        }

        private List<CompletableFuture<Outcome>> submit(int group) {
            var all = new ArrayList<CompletableFuture<Outcome>>();
            for (int index = 0; index < group; index++) {
                var take = new TakeNumber(ids.ticket(), List.of(hall.item()), Optional.empty());
                all.add(writer.submit(BenchHall.command(ids, take)));
            }
            return all;
        }

        private static void accepted(CompletableFuture<Outcome> future) {
            if (!(future.join() instanceof Outcome.Answered)) {
                throw new IllegalStateException("the writer was busy");
            }
        }
    }
}

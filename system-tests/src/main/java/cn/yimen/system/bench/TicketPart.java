package cn.yimen.system.bench;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Verification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Numbers a second over HTTP. Each answer is durable: the server is killed at the end, and its
/// journal must hold every number that was given, and none twice.
final class TicketPart {

    private static final String PART = "tickets";

    /// No hall gives in a day what the load takes in a minute.
    private static final String MEMORY = "-Xmx1g";

    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration RUN = Duration.ofSeconds(5);

    private TicketPart() {}

    static void run(Ground ground, Report report) throws Exception {
        try (var server = ground.server(PART, MEMORY)) {
            var bench = new Bench(ground, server, report);
            int given = bench.take(64, WARM_UP).given();
            given += bench.measure(1, Budget.none());
            given += bench.measure(8, Budget.atLeast(2_000));
            given += bench.measure(64, Budget.atLeast(10_000));
            server.kill();
            check(ground, server, given);
        }
    }

    /// @param millis how long each took
    private record Run(int given, double perSecond, Timings millis) {}

    private record Bench(Ground ground, BenchServer server, Report report) {

        int measure(int clients, Budget budget) throws IOException {
            long written = server.facts().writtenBytes();
            double cpu = server.facts().cpuSeconds();
            double own = ProcessFacts.own().cpuSeconds();
            var run = take(clients, RUN);
            cpu = server.facts().cpuSeconds() - cpu;
            own = ProcessFacts.own().cpuSeconds() - own;
            double each = (server.facts().writtenBytes() - written) / (double) run.given();
            double limit = clients * ground.disk().syncs((int) (each * clients));
            var what = "tickets over HTTP, clients " + clients;
            report.add(Finding.of(PART, what, run.perSecond(), "/s", budget).ofTheDisk(limit));
            tell("  p50", run.millis().percentile(50), "ms");
            tell("  p99", run.millis().percentile(99), "ms");
            tell("  server's processor time a ticket", cpu * 1e6 / run.given(), "µs");
            tell("  the clients' processor time a ticket", own * 1e6 / run.given(), "µs");
            return run.given();
        }

        private void tell(String what, double value, String unit) {
            report.add(Finding.of(PART, what, value, unit, Budget.none()));
        }

        Run take(int clients, Duration duration) throws IOException {
            long begin = System.nanoTime();
            var kiosks = new ArrayList<TakesNumbers>();
            for (int client = 0; client < clients; client++) {
                kiosks.add(TakesNumbers.until(begin + duration.toNanos(), ground.hall().item()));
            }
            Lanes.talk(server.port(), kiosks);
            double seconds = (System.nanoTime() - begin) / 1e9;
            var all = new Timings();
            kiosks.forEach(kiosk -> all.addAll(kiosk.timings()));
            return new Run(all.count(), all.count() / seconds, all);
        }
    }

    private static void check(Ground ground, BenchServer server, int given) {
        var place = JournalSettings.in(server.data(), ground.hall().config().id());
        var codec = EntryCodec.json(HallEvent.class, _ -> "");
        if (!(Journal.open(place, codec) instanceof Opening.Opened<HallEvent> opened)) {
            throw new IllegalStateException("the journal does not open after the kill");
        }
        try (var journal = opened.journal()) {
            var numbers = new HashSet<String>();
            var twice = new ArrayList<String>();
            var walk =
                    journal.replay(
                            0,
                            entry -> {
                                if (entry.value() instanceof Reserved reserved
                                        && !numbers.add(reserved.number().text())) {
                                    twice.add(reserved.number().text());
                                }
                            });
            boolean isWhole = walk instanceof Verification.Whole;
            if (!isWhole || !twice.equals(List.of()) || numbers.size() < given) {
                throw new IllegalStateException(
                        "given %d, kept %d, twice %s, %s"
                                .formatted(given, numbers.size(), twice, walk));
            }
        }
    }
}

package cn.yimen.system.crash;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Journal;
import cn.yimen.journal.Step;
import cn.yimen.uplink.EventSource;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.Platform;
import cn.yimen.uplink.Uplink;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/// The traced program that goes up: its hall gathers events, its uplink carries them to a province
/// that refuses some. It says `ACK n` when the province has n reports, and before the hall hears of
/// the last.
public final class UploadLedger {

    /// Small, so that there are many.
    static final int BATCH = 8;

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));

    private UploadLedger() {}

    /// @param arguments directory, seed, number of reports
    public static void main(String... arguments) {
        run(UnaryOperator.identity(), arguments);
    }

    /// The same with another view of the journal, to see whether the judge notices.
    public static void run(UnaryOperator<EventSource> view, String... arguments) {
        var directory = Path.of(arguments[0]);
        int reports = Integer.parseInt(arguments[2]);
        acknowledge(0);
        var province = new UploadProvince(UploadLedger::acknowledge);
        try (var journal = Ledger.open(directory)) {
            var source = view.apply(source(journal));
            try (var uplink = uplink(source, province, directory)) {
                while (province.reports() < reports) {
                    if (source.head() - source.cursor() < BATCH) {
                        gather(journal);
                    }
                    uplink.work();
                }
            }
        }
    }

    /// @param directory where the parked events are
    static Uplink uplink(EventSource source, Platform province, Path directory) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Uplink(
                source,
                Script.HALL,
                province,
                new Uplink.Surroundings(
                        directory.resolve("parked"),
                        CLOCK,
                        new SplittableRandom(1),
                        new EventLog(CLOCK, nowhere)));
    }

    static EventSource source(Journal<HallEvent> journal) {
        return new Sips(new JournalEvents(journal));
    }

    private static void gather(Journal<HallEvent> journal) {
        var event = Draft.of(CLOCK.instant(), Script.AFTERWARDS);
        var step = Step.unasked(Collections.nCopies(BATCH, event));
        if (journal.append(List.of(step)) instanceof Appending.NotAppended<?> not) {
            throw new IllegalStateException(not.trouble() + ": " + not.detail());
        }
    }

    private static void acknowledge(int reports) {
        System.out.print(Ledger.ACKNOWLEDGED + reports + "\n");
        System.out.flush();
    }

    /// A journal that is read in small batches.
    private record Sips(EventSource events) implements EventSource {

        @Override
        public String epoch() {
            return events.epoch();
        }

        @Override
        public long head() {
            return events.head();
        }

        @Override
        public long cursor() {
            return events.cursor();
        }

        @Override
        public List<Recorded> read(long after, int limit) {
            return events.read(after, Math.min(limit, BATCH));
        }

        @Override
        public void advance(long through) {
            events.advance(through);
        }
    }
}

package cn.yimen.server.statistics;

import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.DayReport;
import cn.yimen.hall.statistics.Statistics;
import cn.yimen.server.writer.HallFeed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Counts along with the hall, on a thread of its own, so that nobody at a window waits for it. Any
/// thread may ask.
public final class HallStatistics implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final int CHUNK = 1000;

    private final HallFeed feed;
    private final Entries journal;
    private final DayFiles files;
    private final EventLog log;
    private final NavigableMap<LocalDate, DayFigures> days = new ConcurrentSkipListMap<>();
    private final Thread thread;
    private volatile Optional<Statistics> counted = Optional.empty();

    /// Reads what the feed no longer has.
    public interface Entries {

        List<Recorded> after(long seq, int limit);
    }

    private HallStatistics(HallFeed feed, Entries journal, DayFiles files, EventLog log) {
        this.feed = feed;
        this.journal = journal;
        this.files = files;
        this.log = log;
        thread = Thread.ofVirtual().name("statistics").unstarted(this::run);
    }

    /// @param directory where the days are kept
    public static HallStatistics over(
            HallFeed feed, Entries journal, Path directory, EventLog log) {
        return new HallStatistics(feed, journal, new DayFiles(directory, feed.epoch()), log);
    }

    /// Counts from now on. Not before the doors are open: the day so far is counted again at each
    /// start, and people at kiosks need the processor more.
    public void begin() {
        thread.start();
    }

    /// How far it has counted; 0 before it has begun.
    public long seq() {
        return counted.map(now -> now.state().seq()).orElse(0L);
    }

    /// The report of a day; empty where nothing is known of it.
    public Optional<DayReport> of(LocalDate day) {
        return figures()
                .filter(figures -> figures.day().equals(day))
                .or(() -> Optional.ofNullable(days.get(day)))
                .map(figures -> DayReport.of(figures, days));
    }

    /// The report of the day that goes on.
    public Optional<DayReport> today() {
        return figures().map(figures -> DayReport.of(figures, days));
    }

    /// The figures of the day that goes on.
    public Optional<DayFigures> figures() {
        return counted.flatMap(Statistics::today);
    }

    /// The days that are over, as far as they are known.
    public NavigableMap<LocalDate, DayFigures> days() {
        return Collections.unmodifiableNavigableMap(days);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    count();
                } catch (IOException | RuntimeException e) {
                    log.write("statistics.failed", Map.of("error", e.getClass().getSimpleName()));
                    Thread.sleep(AGAIN);
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void count() throws IOException, InterruptedException {
        var now = files.begin();
        days.putAll(files.days());
        while (true) {
            long seq = now.state().seq();
            for (var event : feed.after(seq).orElseGet(() -> journal.after(seq, CHUNK))) {
                now = now.apply(event);
                keep(now, event);
            }
            counted = Optional.of(now);
            feed.awaitAfter(now.state().seq(), LOOK);
        }
    }

    private void keep(Statistics now, Recorded event) throws IOException {
        if (event.event() instanceof DayOpened) {
            if (now.closed().isPresent()) {
                var closed = now.closed().get();
                files.save(closed);
                days.put(closed.day(), closed);
            }
            files.saveOpen(now.state(), event.at());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            if (thread.isAlive()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package cn.yimen.display.app;

import cn.yimen.client.HallClient;
import cn.yimen.display.board.BoardEvent.Counted;
import cn.yimen.hall.config.HallConfig;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Keeps a board's counts of ratings fresh, on a thread of its own.
public final class RatingFeed implements AutoCloseable {

    private static final Duration EACH = Duration.ofMinutes(5);
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(2);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("ratings").daemon().factory());
    private final RatingCount count = new RatingCount();
    private final HallClient hall;
    private final Told told;

    /// Hears of counts, on this feed's thread.
    public interface Told {
        void counted(Counted event);
    }

    private RatingFeed(HallClient hall, Told told) {
        this.hall = hall;
        this.told = told;
    }

    public static RatingFeed start(HallClient hall, Told told) {
        var feed = new RatingFeed(hall, told);
        feed.timer.execute(feed::ask);
        return feed;
    }

    /// Nothing is told any more.
    @Override
    public void close() {
        timer.shutdownNow();
    }

    /// Asks again soon where the hall was not heard yet, or did not answer.
    private void ask() {
        var counts =
                hall.state()
                        .config()
                        .map(HallConfig::zone)
                        .map(zone -> LocalDateTime.ofInstant(hall.serverTime(), zone))
                        .flatMap(now -> count.upTo(now, hall));
        counts.ifPresent(known -> told.counted(new Counted(known)));
        var pause = counts.isPresent() ? EACH : UNTIL_KNOWN;
        var _ = timer.schedule(this::ask, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}

package cn.yimen.server.http;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.server.writer.HallFeed;
import io.javalin.websocket.WsConnectContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// The event stream's door: takes followers, and keeps their number bounded.
final class Stream implements AutoCloseable {

    private static final int FOLLOWERS = 2_000;
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int POLICY = 1008;

    private final HallFeed feed;
    private final Frames frames;
    private final InstantSource clock;
    private final Duration patience;
    private final EventLog log;
    private final Semaphore places = new Semaphore(FOLLOWERS);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Stream(HallFeed feed, Frames frames, InstantSource clock, Duration patience, EventLog log) {
        this.feed = feed;
        this.frames = frames;
        this.clock = clock;
        this.patience = patience;
        this.log = log;
    }

    boolean isFollowed() {
        return places.availablePermits() < FOLLOWERS;
    }

    void connected(WsConnectContext context) {
        var after = after(Optional.ofNullable(context.queryParam("after")));
        if (after.isEmpty()) {
            context.closeSession(POLICY, "after must be a number");
        } else if (!places.tryAcquire()) {
            context.closeSession(TRY_AGAIN_LATER, "too many followers");
        } else {
            var epoch = Optional.ofNullable(context.queryParam("epoch"));
            threads.execute(() -> follow(context, epoch, after.get()));
        }
    }

    private void follow(WsConnectContext context, Optional<String> epoch, long after) {
        try {
            new Screen(context.session, feed, frames, clock, patience)
                    .follow(epoch, after)
                    .ifPresent(why -> log.write("screen.cut-off", Map.of("why", why)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JournalUnreadable e) {
            log.write("screen.cut-off", Map.of("why", "journal-unreadable"));
            context.session.disconnect();
        } finally {
            places.release();
        }
    }

    private static Optional<Long> after(Optional<String> text) {
        try {
            return Optional.of(text.map(Long::parseLong).orElse(0L));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

package cn.yimen.server.http;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Chronicle;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.server.writer.HallFeed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;

/// The event stream's door: takes followers, and keeps their number bounded.
final class Stream implements AutoCloseable {

    private static final int FOLLOWERS = 2_000;
    private static final int TRY_AGAIN_LATER = 1013;

    private final HallFeed feed;
    private final Frames whole;
    private final Frames forScreens;
    private final InstantSource clock;
    private final Duration patience;
    private final EventLog log;
    private final Semaphore places = new Semaphore(FOLLOWERS);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Stream(
            HallFeed feed,
            Chronicle<HallEvent> journal,
            InstantSource clock,
            Duration patience,
            EventLog log) {
        this.feed = feed;
        whole = new Frames(feed, journal, Frames.Sight.WHOLE);
        forScreens = new Frames(feed, journal, Frames.Sight.SCREEN);
        this.clock = clock;
        this.patience = patience;
        this.log = log;
    }

    boolean isFollowed() {
        return places.availablePermits() < FOLLOWERS;
    }

    /// A follower has connected.
    ///
    /// @param role what asks, by its certificate; empty where the link is plain
    /// @param epoch of the journal that it knows, and `after` the last number that it has; both
    ///   empty for a new one
    void connected(
            CoreSession session,
            Optional<DeviceRole> role,
            Optional<String> epoch,
            Optional<String> after) {
        var frames = role.equals(Optional.of(DeviceRole.DISPLAY)) ? forScreens : whole;
        var number = number(after);
        if (number.isEmpty()) {
            session.close(CloseStatus.POLICY_VIOLATION, "after must be a number", Callback.NOOP);
        } else if (!places.tryAcquire()) {
            session.close(TRY_AGAIN_LATER, "too many followers", Callback.NOOP);
        } else {
            threads.execute(() -> follow(session, frames, epoch, number.get()));
        }
    }

    private void follow(CoreSession session, Frames frames, Optional<String> epoch, long after) {
        try {
            new Screen(session, feed, frames, clock, patience)
                    .follow(epoch, after)
                    .ifPresent(why -> log.write("screen.cut-off", Map.of("why", why)));
        } catch (InterruptedException e) {
            session.abort();
            Thread.currentThread().interrupt();
        } catch (JournalUnreadable e) {
            log.write("screen.cut-off", Map.of("why", "journal-unreadable"));
            session.abort();
        } finally {
            places.release();
        }
    }

    private static Optional<Long> number(Optional<String> text) {
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

package cn.yimen.system.sim;

import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.server.writer.FeedMessages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The server's end of the event stream: for each screen a cursor, and the next message only when
/// the last has left.
final class Streams {

    private static final long HEARTBEAT = 20_000;
    private static final long LEAVES_AFTER = 2;

    private final Timeline time;
    private final BooleanSupplier isWriting;
    private final Map<String, Open> open = new LinkedHashMap<>();
    private Optional<FeedMessages> messages = Optional.empty();
    private Optional<Shared> last = Optional.empty();

    /// Screens that keep up ask for the same.
    private record Shared(long after, long through, StreamMessage.Events events) {}

    private static final class Open {
        private final Follower.Call call;
        private long cursor;
        private boolean sending;

        Open(Follower.Call call, long cursor) {
            this.call = call;
            this.cursor = cursor;
        }
    }

    /// @param isWriting whether the server has something that its disk may not have yet
    Streams(Timeline time, BooleanSupplier isWriting) {
        this.time = time;
        this.isWriting = isWriting;
    }

    void follow(FeedMessages feed) {
        messages = Optional.of(feed);
        last = Optional.empty();
        time.after(HEARTBEAT, () -> beat(feed));
    }

    void lost() {
        messages = Optional.empty();
        open.clear();
    }

    void open(Follower.Call call) {
        messages.ifPresent(feed -> {
            boolean resumes = feed.canResume(Optional.of(call.epoch()), call.after());
            var screen = new Open(call, call.after());
            open.put(call.screen(), screen);
            if (!resumes) {
                var snapshot = feed.snapshot();
                screen.cursor = snapshot.state().seq();
                call.link().down(() -> call.hears().accept(snapshot));
            }
            pump(feed, screen);
        });
    }

    void pump() {
        messages.ifPresent(feed -> open.values().forEach(screen -> pump(feed, screen)));
    }

    private void pump(FeedMessages feed, Open screen) {
        if (screen.sending || isWriting.getAsBoolean() || screen.cursor >= feed.feed().head()) {
            return;
        }
        var next = next(feed, screen.cursor);
        screen.cursor = next.events().getLast().seq();
        screen.sending = true;
        screen.call.link().down(() -> screen.call.hears().accept(next));
        time.after(
                LEAVES_AFTER,
                () -> {
                    screen.sending = false;
                    if (isOpen(feed, screen)) {
                        pump(feed, screen);
                    }
                });
    }

    private boolean isOpen(FeedMessages feed, Open screen) {
        return messages.equals(Optional.of(feed)) && open.get(screen.call.screen()) == screen;
    }

    private StreamMessage.Events next(FeedMessages feed, long after) {
        long head = feed.feed().head();
        var shared = last.filter(s -> s.after() == after && s.through() == head);
        if (shared.isPresent()) {
            return shared.get().events();
        }
        var events = feed.next(after);
        last = Optional.of(new Shared(after, head, events));
        return events;
    }

    private void beat(FeedMessages feed) {
        if (messages.equals(Optional.of(feed))) {
            var beat = feed.heartbeat(time.instant());
            open.values()
                    .forEach(screen ->
                            screen.call.link().down(() -> screen.call.hears().accept(beat)));
            time.after(HEARTBEAT, () -> beat(feed));
        }
    }
}

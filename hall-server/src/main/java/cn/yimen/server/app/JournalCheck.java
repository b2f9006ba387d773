package cn.yimen.server.app;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.DamageMark;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Verification;
import cn.yimen.server.writer.HallFeed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Checks the whole journal once, beside the work, after a start that looked only at its end. What
/// it finds is told at once; the next start mends it.
final class JournalCheck implements AutoCloseable {

    private final Journal<HallEvent> journal;
    private final HallFeed feed;
    private final Path data;
    private final EventLog log;
    private final Thread thread;
    private volatile boolean isClosing;

    private JournalCheck(Journal<HallEvent> journal, HallFeed feed, Path data, EventLog log) {
        this.journal = journal;
        this.feed = feed;
        this.data = data;
        this.log = log;
        thread = Thread.ofPlatform().name("journal-check").daemon().unstarted(this::run);
    }

    static JournalCheck start(Journal<HallEvent> journal, HallFeed feed, Path data, EventLog log) {
        var check = new JournalCheck(journal, feed, data, log);
        check.thread.start();
        return check;
    }

    private void run() {
        try {
            switch (journal.verify()) {
                case Verification.Whole whole ->
                        log.write("journal.checked", Map.of("entries", whole.entries()));
                case Verification.Broken broken -> damaged(broken.seq(), broken.why());
            }
        } catch (JournalUnreadable e) {
            damaged(0, String.valueOf(e.getMessage()));
        } catch (RuntimeException closedMeanwhile) {
            if (!isClosing) {
                throw closedMeanwhile;
            }
        }
    }

    private void damaged(long seq, String why) {
        if (isClosing) {
            return;
        }
        feed.damaged(why);
        log.write("journal.damaged", Map.of("seq", seq, "why", why));
        try {
            DamageMark.leave(data, why);
        } catch (IOException e) {
            log.write("journal.damage-unmarked", Map.of("error", e.getClass().getSimpleName()));
        }
    }

    /// What it has not seen by now, the check after the next start sees.
    @Override
    public void close() {
        isClosing = true;
    }
}

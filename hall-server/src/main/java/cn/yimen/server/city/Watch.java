package cn.yimen.server.city;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.PostgresJournals;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The poll behind the doorbell: once a second it asks how far the halls in memory have come, and
/// lets go of those that nobody needs.
final class Watch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final PostgresJournals journals;
    private final CityHalls halls;
    private final Duration idle;
    private final EventLog log;
    private final Thread thread;
    private boolean isBlind;

    Watch(PostgresJournals journals, CityHalls halls, Duration idle, EventLog log) {
        this.journals = journals;
        this.halls = halls;
        this.idle = idle;
        this.log = log;
        thread = Thread.ofVirtual().name("city-watch").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(EVERY.toNanos());
                look();
                int gone = halls.letGo(idle);
                if (gone > 0) {
                    log.write("halls.let-go", Map.of("count", gone));
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Told once when the database goes and once when it is back.
    private void look() {
        try {
            journals.heads(halls.loaded()).forEach(halls::hearOf);
            if (isBlind) {
                log.write("postgres.back");
            }
            isBlind = false;
        } catch (JournalUnreadable e) {
            if (!isBlind) {
                log.write("postgres.away");
            }
            isBlind = true;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Tells the other servers that something is there to be read, and hears it from them: LISTEN and
/// NOTIFY, after the commit and beside it, several halls in one message. Nothing depends on it: a
/// ring that is lost is made up for by the poll.
public final class Doorbell implements AutoCloseable {

    private static final String CHANNEL = "yimen_hall";
    private static final Duration LISTEN = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofMillis(500);

    /// A notification carries less than 8,000 bytes.
    private static final int LONGEST = 7_000;

    private final PostgresSettings settings;
    private final Map<String, Long> toRing = new ConcurrentHashMap<>();
    private final Semaphore something = new Semaphore(0);
    private final Thread ringer;
    private volatile Optional<Thread> listener = Optional.empty();
    private volatile boolean isClosing;

    /// @param seq how far the hall has come
    public record Ring(HallId hall, long seq) {}

    Doorbell(PostgresSettings settings) {
        this.settings = settings;
        ringer = Thread.ofVirtual().name("doorbell-ringer").start(() -> stay(this::ringOn));
    }

    /// To be called once.
    ///
    /// @param heard is called on the doorbell's own thread, for rings of this server too
    public void listen(Consumer<Ring> heard) {
        listener =
                Optional.of(
                        Thread.ofVirtual()
                                .name("doorbell")
                                .start(() -> stay(connection -> listenOn(connection, heard))));
    }

    /// Returns at once; what is rung while the last message is under way goes out with the next.
    public void ring(HallId hall, long seq) {
        toRing.merge(hall.value(), seq, Math::max);
        if (something.availablePermits() == 0) {
            something.release();
        }
    }

    /// What is done on a connection until it breaks.
    private interface Work {
        void on(Connection connection) throws SQLException, InterruptedException;
    }

    private void stay(Work work) {
        while (!isClosing) {
            try (var connection = PostgresPool.alone(settings)) {
                work.on(connection);
            } catch (SQLException broken) {
                pause();
            } catch (InterruptedException closing) {
                return;
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(AGAIN.toNanos());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for no disk: what it tells of is durable already.
    private void ringOn(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
        try (var notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            while (true) {
                something.acquire();
                something.drainPermits();
                for (var text = takeSome(); !text.isEmpty(); text = takeSome()) {
                    notify.setString(2, text);
                    notify.execute();
                }
            }
        }
    }

    private String takeSome() {
        var text = new StringBuilder();
        for (var entry : new TreeMap<>(toRing).entrySet()) {
            if (text.length() > LONGEST) {
                break;
            }
            toRing.remove(entry.getKey(), entry.getValue());
            text.append(entry.getKey()).append(':').append(entry.getValue()).append(' ');
        }
        return text.toString();
    }

    private void listenOn(Connection connection, Consumer<Ring> heard) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        var rung = connection.unwrap(PGConnection.class);
        while (!isClosing) {
            for (var notification : rung.getNotifications((int) LISTEN.toMillis())) {
                hear(notification, heard);
            }
        }
    }

    private static void hear(PGNotification notification, Consumer<Ring> heard) {
        Arrays.stream(notification.getParameter().split(" "))
                .map(text -> text.split(":"))
                .filter(parts -> parts.length == 2 && parts[1].matches("\\d{1,18}"))
                .forEach(parts ->
                        heard.accept(new Ring(new HallId(parts[0]), Long.parseLong(parts[1]))));
    }

    @Override
    public void close() {
        isClosing = true;
        ringer.interrupt();
        listener.ifPresent(Thread::interrupt);
    }
}

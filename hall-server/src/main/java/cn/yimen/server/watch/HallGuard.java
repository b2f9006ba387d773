package cn.yimen.server.watch;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmBook;
import cn.yimen.hall.watch.HallFigures;
import cn.yimen.hall.watch.Readings;
import cn.yimen.server.statistics.HallStatistics;
import cn.yimen.server.writer.HallFeed;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Looks at the hall each second, on a thread of its own, and keeps its alarms. After a restart the
/// alarms of what is still so are there again at once, with the time of the restart. Any thread may
/// ask.
public final class HallGuard implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final HallFeed feed;
    private final HallStatistics statistics;
    private final InstantSource clock;
    private final EventLog log;
    private final Consumer<Alarm> outside;
    private final Beside beside;
    private final Thread thread;
    private final Map<String, Integer> told = new HashMap<>();
    private volatile AlarmBook book = AlarmBook.empty();
    private volatile Optional<LocalDate> day = Optional.empty();

    /// @param outside hears each alarm when its receivers are told, first or again
    /// @param beside what else alarms are raised of
    public HallGuard(
            HallFeed feed,
            HallStatistics statistics,
            InstantSource clock,
            EventLog log,
            Consumer<Alarm> outside,
            Beside beside) {
        this.outside = outside;
        this.beside = beside;
        this.feed = feed;
        this.statistics = statistics;
        this.clock = clock;
        this.log = log;
        thread = Thread.ofVirtual().name("guard").unstarted(this::run);
    }

    /// Watches from now on.
    public void begin() {
        thread.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    look();
                } catch (RuntimeException e) {
                    log.write("guard.failed", Map.of("error", e.getClass().getSimpleName()));
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var state = feed.state();
        var now = clock.instant();
        if (!state.day().equals(day)) {
            book = AlarmBook.empty();
            told.clear();
            day = state.day();
        }
        state.config()
                .ifPresent(config -> {
                    var figures = new HallFigures(state, config, counted(state), now);
                    var readings = new Readings(figures);
                    var others = beside.told(book.standing().keySet());
                    book =
                            book.next(
                                    joined(readings.all(), others.readings()),
                                    joined(readings.gone(), others.gone()),
                                    config.watching(),
                                    now);
                    tell(alarms(state));
                });
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// The count runs a little behind; another day's is none.
    Optional<DayFigures> counted(HallState state) {
        return statistics
                .figures()
                .filter(figures -> state.day().equals(Optional.of(figures.day())));
    }

    /// Those that stand now, the worst first.
    public List<Alarm> alarms(HallState state) {
        var accepted = state.special().inHand().accepted();
        return state.config()
                .map(config -> book.alarms(accepted, config.watching(), clock.instant()))
                .orElse(List.of());
    }

    /// To the receivers' screens it goes with the figures; here it is written down that it did.
    private void tell(List<Alarm> alarms) {
        for (var alarm : alarms) {
            var key = alarm.id() + "/" + alarm.level();
            if (!Integer.valueOf(alarm.told()).equals(told.put(key, alarm.told()))) {
                outside.accept(alarm);
                log.write(
                        "alarm.told",
                        Map.of(
                                "alarm", alarm.id(),
                                "level", alarm.level().name().toLowerCase(Locale.ROOT),
                                "times", alarm.told()));
            }
        }
        told.keySet()
                .removeIf(key ->
                        alarms.stream().noneMatch(a -> key.equals(a.id() + "/" + a.level())));
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

package cn.yimen.display.overview;

import cn.yimen.display.overview.MapPicture.Doing;
import cn.yimen.display.overview.MapPicture.Door;
import cn.yimen.display.overview.MapPicture.Machine;
import cn.yimen.display.overview.MapPicture.Queue;
import cn.yimen.display.overview.MapPicture.Unknown;
import cn.yimen.display.overview.Overview.Usual;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.HallMap;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Reads the plan's picture from the hall's state.
final class MapReading {

    /// A plan that does not fit stands for so long.
    private static final int TURN_SECONDS = 8;

    private static final int MARKS_AT_MOST = 80;
    private static final long LIMIT = Figures.OVERDUE.toMinutes();

    private final HallState hall;
    private final HallConfig config;
    private final Instant now;
    private final boolean live;
    private final Map<String, Usual> expected;

    private MapReading(
            HallState hall,
            HallConfig config,
            Instant now,
            boolean live,
            Map<String, Usual> expected) {
        this.hall = hall;
        this.config = config;
        this.now = now;
        this.live = live;
        this.expected = expected;
    }

    /// @param now by the hall's clock
    /// @param live whether the state is the truth of now
    /// @param expected waits as the server foresees them, by the lines' prefixes
    static MapPicture of(
            HallState hall,
            HallConfig config,
            Instant now,
            boolean live,
            Map<String, Usual> expected) {
        return new MapReading(hall, config, now, live, expected).picture();
    }

    private MapPicture picture() {
        var plan =
                config.map()
                        .orElseGet(() -> PlainPlan.of(config, now.getEpochSecond() / TURN_SECONDS));
        return new MapPicture(
                plan,
                plan.windows().stream().map(spot -> new Door(spot, doing(spot))).toList(),
                plan.lines().stream().flatMap(field -> queue(field).stream()).toList(),
                plan.kiosks().stream().map(spot -> new Machine(spot, machine(spot))).toList(),
                perMark(),
                LIMIT);
    }

    private int perMark() {
        int most =
                config.lines().stream()
                        .mapToInt(line -> hall.waitingCount(line.id()))
                        .max()
                        .orElse(0);
        return Math.max(1, Math.ceilDiv(most, MARKS_AT_MOST));
    }

    private MachineState machine(HallMap.KioskSpot spot) {
        return live ? MachineState.of(hall, spot.id(), now) : new MachineState.Unheard();
    }

    private Doing doing(HallMap.WindowSpot spot) {
        return live ? new DoingReading(hall, now).of(spot.id()) : new Unknown();
    }

    private Optional<Queue> queue(HallMap.Field field) {
        return config.line(field.id())
                .map(line -> {
                    var waiting = hall.waitingIn(line.id());
                    int over =
                            (int)
                                    waiting.stream()
                                            .filter(t -> minutesSince(t.waitingSince()) >= LIMIT)
                                            .count();
                    return new Queue(
                            field,
                            line.prefix(),
                            line.name(),
                            waiting.size(),
                            over,
                            Optional.ofNullable(expected.get(line.prefix())),
                            live);
                });
    }

    private long minutesSince(Instant since) {
        return Math.max(0, Duration.between(since, now).toMinutes());
    }
}

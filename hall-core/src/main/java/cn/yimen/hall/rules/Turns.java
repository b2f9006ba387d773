package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// How long the people of some lines take, from now on, by what the hall learnt. Lines go by their
/// index. Alive only inside one question.
final class Turns {

    private static final int HOUR_SECONDS = 3600;

    /// Later hours are as the last of these.
    private static final int HOURS = 9;

    private static final int DAY_HOURS = 24;

    private final HallState state;
    private final List<LineId> lines;
    private final Instant now;
    private final double intoHour;
    private final TurnLength[][] lengths;
    private final double pauseChance;
    private final double pauseSeconds;

    private Turns(HallState state, HallConfig config, List<LineId> lines, Instant now) {
        this.state = state;
        this.lines = lines;
        this.now = now;
        var time = now.atZone(config.zone()).toLocalTime();
        intoHour = time.toSecondOfDay() % HOUR_SECONDS;
        pauseChance = state.learnt().pausesEach();
        pauseSeconds = state.learnt().pauses().mean();
        lengths =
                lines.stream()
                        .map(id -> byHour(state, config, id, time.getHour()))
                        .toArray(TurnLength[][]::new);
    }

    static Turns of(HallState state, HallConfig config, List<LineId> lines, Instant now) {
        return new Turns(state, config, lines, now);
    }

    private static TurnLength[] byHour(HallState state, HallConfig config, LineId id, int hour) {
        var line = config.line(id).orElseThrow();
        return IntStream.range(hour, hour + HOURS)
                .mapToObj(later -> TurnLength.of(state, line, later % DAY_HOURS, hour))
                .toArray(TurnLength[]::new);
    }

    TurnLength at(int line, double seconds) {
        int hour = (int) ((intoHour + seconds) / HOUR_SECONDS);
        return lengths[line][Math.min(hour, HOURS - 1)];
    }

    /// One play's levels: how far off each line's mean happens to be.
    double[] levels(RandomGenerator random) {
        return IntStream.range(0, lines.size())
                .mapToDouble(line -> at(line, 0).service().doubt() * random.nextGaussian())
                .map(Math::exp)
                .toArray();
    }

    /// Seconds for which somebody takes a window from then on, the clerk's breaks included.
    double whole(int line, double from, double[] levels, RandomGenerator random) {
        double length = at(line, from).whole(random, levels[line]);
        return random.nextDouble() < pauseChance ? length + pauseSeconds : length;
    }

    /// Seconds until a window becomes free.
    double rest(WindowState window, double[] levels, RandomGenerator random) {
        return window.current()
                .flatMap(state::ticket)
                .filter(ticket -> lines.contains(ticket.line()))
                .flatMap(ticket -> ticket.turn().map(turn -> rest(ticket, turn, levels, random)))
                .orElse(0.0);
    }

    private double rest(Ticket ticket, Ticket.Turn turn, double[] levels, RandomGenerator random) {
        int line = lines.indexOf(ticket.line());
        var length = at(line, 0);
        return ticket.stage() == TicketStage.SERVING
                ? length.restOfService(
                        random, levels[line], elapsed(turn.startedAt().orElse(turn.calledAt())))
                : length.restAfterCall(random, levels[line], elapsed(turn.calledAt()));
    }

    private double elapsed(Instant since) {
        return Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
    }
}

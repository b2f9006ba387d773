package cn.yimen.hall.watch;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.rules.Reach;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.statistics.DayCourse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// How many people will wait in the next two hours: as many come as usual at this time, more or
/// fewer as today has more or fewer; the windows that serve now go on, and rest in the hall's
/// breaks. Played many times, step by step; the same question always gets the same answer.
public final class Forecast {

    static final Duration AHEAD = Duration.ofHours(2);

    private static final long SEED = 20_261_122;
    private static final int PLAYS = 200;

    /// How far one day's pace of service is from another's, as a share.
    private static final double SERVICE_DIFFERS = 0.16;

    /// How many a window serves in a time differs less than chance alone would have it, because no
    /// service is over at once (ADR 66).
    private static final double SERVED_DIFFER = 0.6;

    /// That everybody stays counts like so many people seen.
    private static final double STAYING_COUNTS_AS = 20;

    /// The first guess of a line's service counts like so many people.
    private static final double GUESS_COUNTS_AS = 5;

    /// From one person to the next a window takes so long beside the service.
    private static final double BETWEEN_SECONDS = 30;

    /// For whoever does not come when called a window waits so long.
    private static final double WAITED_FOR_SECONDS = 60;

    private static final double MINUTE_SECONDS = 60;

    private final HallState state;
    private final HallConfig config;
    private final UsualDays usual;
    private final Instant now;
    private final List<Line> lines;
    private final double absent;
    private final double[] shares;
    private final double[] serviceSeconds;

    private Forecast(HallState state, HallConfig config, UsualDays usual, Instant now) {
        this.state = state;
        this.config = config;
        this.usual = usual;
        this.now = now;
        lines = config.lines();
        absent = absent();
        shares = shares();
        serviceSeconds = lines.stream().mapToDouble(this::serviceSeconds).toArray();
    }

    /// Empty where too few days are known, or no window serves.
    public static List<Band> of(HallState state, HallConfig config, UsualDays usual, Instant now) {
        return new Forecast(state, config, usual, now).bands();
    }

    /// A window that serves, or will.
    ///
    /// @param lines as places in the list of lines
    private record Server(List<Integer> lines, double fromSeconds) {}

    private List<Band> bands() {
        var servers = servers();
        int steps = (int) (AHEAD.toSeconds() / DayCourse.STEP.toSeconds());
        var coming = coming(steps);
        if (servers.isEmpty() || coming.length == 0) {
            return List.of();
        }
        var plays = new ArrayList<double[]>();
        var random = new SplittableRandom(SEED);
        for (int play = 0; play < PLAYS; play++) {
            plays.add(play(servers, coming, random));
        }
        return told(plays, coming.length);
    }

    private List<Band> told(List<double[]> plays, int steps) {
        var bands = new ArrayList<Band>();
        double standing = state.waitingCount();
        bands.add(new Band(local(now), standing, standing, standing));
        for (int step = 0; step < steps; step++) {
            int at = step;
            var range = Range.of(plays.stream().mapToDouble(play -> play[at]).toArray());
            bands.add(new Band(local(end(step)), range.low(), range.middle(), range.high()));
        }
        return bands;
    }

    private LocalTime local(Instant at) {
        return UsualDays.time(at, config.zone());
    }

    private Instant end(int step) {
        return now.plus(DayCourse.STEP.multipliedBy(step + 1L));
    }

    /// As long as the usual days know.
    private double[] coming(int steps) {
        var coming = new ArrayList<Double>();
        for (int step = 0; step < steps; step++) {
            var each = usual.coming(local(now.plus(DayCourse.STEP.multipliedBy(step))));
            if (each.isEmpty()) {
                break;
            }
            coming.add(each.get());
        }
        return coming.stream().mapToDouble(d -> d).toArray();
    }

    private List<Server> servers() {
        return config.windows().stream()
                .map(window -> state.window(window.id()))
                .flatMap(window -> from(window).map(from -> server(window, from)).stream())
                .toList();
    }

    private Server server(WindowState window, double from) {
        return new Server(
                Reach.linesAt(state, window.id()).stream().map(this::place).toList(), from);
    }

    private int place(LineId id) {
        return lines.stream().map(Line::id).toList().indexOf(id);
    }

    /// A paused window comes back when its clerk said, or after the break that is now.
    private Optional<Double> from(WindowState window) {
        return switch (window.mode()) {
            case CLOSED -> Optional.empty();
            case OPEN -> Optional.of(0.0);
            case PAUSED ->
                    window.backAt()
                            .map(back ->
                                    Math.max(0.0, (double) Duration.between(now, back).toSeconds()))
                            .or(() -> Optional.of(0.0).filter(_ -> isBreak(now)));
        };
    }

    /// Between two of the hall's sessions. After the last one those who wait are served.
    private boolean isBreak(Instant at) {
        var time = local(at);
        var hours = config.hours();
        for (int index = 1; index < hours.size(); index++) {
            if (!time.isBefore(hours.get(index - 1).to())
                    && time.isBefore(hours.get(index).from())) {
                return true;
            }
        }
        return false;
    }

    /// How many wait at the end of each step.
    private double[] play(List<Server> servers, double[] coming, RandomGenerator random) {
        var course = new double[coming.length];
        double arrivals = level(random);
        double slowness = Math.exp(SERVICE_DIFFERS * random.nextGaussian());
        var waiting = lines.stream().mapToDouble(l -> state.waitingCount(l.id())).toArray();
        for (int step = 0; step < coming.length; step++) {
            for (int line = 0; line < waiting.length; line++) {
                waiting[line] += poisson(coming[step] * arrivals * shares[line], random);
            }
            serve(servers, waiting, step, new Pace(slowness, random));
            course[step] = Arrays.stream(waiting).sum();
        }
        return course;
    }

    private record Pace(double slowness, RandomGenerator random) {}

    private void serve(List<Server> servers, double[] waiting, int step, Pace pace) {
        var middle = end(step).minus(DayCourse.STEP.dividedBy(2));
        if (isBreak(middle)) {
            return;
        }
        double length = DayCourse.STEP.toSeconds();
        for (var server : servers) {
            double left = Math.min(length, (step + 1) * length - server.fromSeconds());
            if (left > 0) {
                serve(server, waiting, left, pace);
            }
        }
    }

    /// The window takes from the line in which most wait, as long as its time lasts.
    private void serve(Server server, double[] waiting, double seconds, Pace pace) {
        int line = longest(server.lines(), waiting);
        if (line < 0) {
            return;
        }
        double service = serviceSeconds[line] * pace.slowness();
        double each = service * (1 - absent) + WAITED_FOR_SECONDS * absent + BETWEEN_SECONDS;
        double mean = seconds / each;
        double differ = Math.sqrt(SERVED_DIFFER * mean) * pace.random().nextGaussian();
        double served = Math.min(Math.max(0, mean + differ), waiting[line]);
        waiting[line] -= served;
    }

    private static int longest(List<Integer> candidates, double[] waiting) {
        int longest = -1;
        for (int line : candidates) {
            if (waiting[line] > 0 && (longest < 0 || waiting[line] > waiting[longest])) {
                longest = line;
            }
        }
        return longest;
    }

    /// Today so far beside the usual days so far: a little more or less means nothing.
    private double level(RandomGenerator random) {
        double differ = usual.daysDiffer();
        double precision = 1 / (differ * differ);
        double expected = usual.issued(local(now)).map(u -> u.range().middle()).orElse(0.0);
        double came = state.tickets().size();
        double mean = (precision + came) / (precision + expected);
        double doubt = Math.sqrt(precision + came) / (precision + expected);
        return Math.max(0, mean + doubt * random.nextGaussian());
    }

    /// Of those whose wait is over, the share that took no window's time: they left, or did not
    /// come when called.
    private double absent() {
        double gone = 0;
        double all = STAYING_COUNTS_AS;
        for (var ticket : state.tickets().values()) {
            boolean left =
                    ticket.stage() == TicketStage.WITHDRAWN || ticket.stage() == TicketStage.PASSED;
            gone += left ? 1 : 0;
            all += left || ticket.stage() == TicketStage.FINISHED ? 1 : 0;
        }
        return gone / all;
    }

    /// Of those who come, how many come for each line: as today so far.
    private double[] shares() {
        var counts = new double[lines.size()];
        Arrays.fill(counts, 1);
        state.tickets()
                .values()
                .forEach(ticket -> {
                    int line = place(ticket.line());
                    if (line >= 0) {
                        counts[line]++;
                    }
                });
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / all).toArray();
    }

    private double serviceSeconds(Line line) {
        var today = state.line(line.id()).recentServiceSeconds();
        var learnt = state.learnt().of(line.id()).service();
        double known = Math.min(learnt.weight(), 2 * GUESS_COUNTS_AS);
        double sum =
                today.stream().mapToInt(i -> i).sum()
                        + known * learnt.mean()
                        + GUESS_COUNTS_AS * line.usualServiceMinutes() * MINUTE_SECONDS;
        return sum / (today.size() + known + GUESS_COUNTS_AS);
    }

    /// Knuth's for few, the normal one for many.
    private static int poisson(double mean, RandomGenerator random) {
        if (mean <= 0) {
            return 0;
        }
        if (mean > MINUTE_SECONDS / 2) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}

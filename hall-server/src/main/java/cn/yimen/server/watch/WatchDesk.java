package cn.yimen.server.watch;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Figures;
import cn.yimen.hall.watch.Course;
import cn.yimen.hall.watch.Courses;
import cn.yimen.hall.watch.HallFigures;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.HallWatch.UplinkNow;
import cn.yimen.hall.watch.Stories;
import cn.yimen.hall.watch.Story;
import cn.yimen.hall.watch.UsualDays;
import cn.yimen.hall.watch.UsualRatings;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.server.statistics.HallStatistics;
import cn.yimen.server.uplink.UplinkDesk;
import cn.yimen.server.writer.HallFeed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Tells what a manager's wall shows, and why. Safe for use by several threads.
public final class WatchDesk {

    /// The course of the day is worked out anew after so long.
    private static final Duration COURSE_HOLDS = Duration.ofSeconds(10);

    private final HallFeed feed;
    private final HallStatistics statistics;
    private final HallGuard guard;
    private final UplinkDesk uplink;
    private final InstantSource clock;
    private volatile Optional<Kept> kept = Optional.empty();

    private record Kept(Instant at, Course course) {}

    public WatchDesk(
            HallFeed feed,
            HallStatistics statistics,
            HallGuard guard,
            UplinkDesk uplink,
            InstantSource clock) {
        this.feed = feed;
        this.statistics = statistics;
        this.guard = guard;
        this.uplink = uplink;
        this.clock = clock;
    }

    /// Empty before the hall is laid out.
    public Optional<HallWatch> watch() {
        var state = feed.state();
        return state.config().map(config -> watch(state, config, clock.instant()));
    }

    private HallWatch watch(HallState state, HallConfig config, Instant now) {
        var counted = guard.counted(state);
        var figures = new HallFigures(state, config, counted, now);
        var alarms = guard.alarms(state);
        var usual = usual(state, config);
        var time = now.atZone(config.zone()).toLocalTime();
        return new HallWatch(
                state.seq(),
                now,
                state.day(),
                figures.hall(
                        usual.flatMap(days -> days.waiting(time)),
                        usual.flatMap(days -> days.issued(time))),
                figures.counted(),
                figures.lines(config.watching(), alarms),
                figures.windows(),
                figures.kiosks(),
                alarms,
                counted.map(day -> course(state, day, usual, now)).orElse(Course.unknown()),
                uplinkNow(),
                (int) Figures.OVERDUE.toMinutes(),
                (int)
                        state.special().inHand().followUps().stream()
                                .filter(f -> !f.isFinished())
                                .count(),
                figures.rated(
                        state.day()
                                .flatMap(day -> UsualRatings.satisfied(day, statistics.days()))));
    }

    private Optional<UsualDays> usual(HallState state, HallConfig config) {
        return state.day().map(day -> UsualDays.of(day, statistics.days(), config.zone()));
    }

    private Course course(HallState state, DayFigures day, Optional<UsualDays> usual, Instant now) {
        var known = kept;
        if (known.filter(k -> Duration.between(k.at(), now).abs().compareTo(COURSE_HOLDS) < 0)
                .isPresent()) {
            return known.get().course();
        }
        var course = usual.map(days -> Courses.of(state, day, days, now)).orElse(Course.unknown());
        kept = Optional.of(new Kept(now, course));
        return course;
    }

    private Optional<UplinkNow> uplinkNow() {
        return uplink.events()
                .map(events ->
                        new UplinkNow(
                                events.hindrance().isEmpty(), events.backlog(), events.oldest()));
    }

    /// How long people usually wait, by line and hour; empty before the hall has a day.
    public Optional<UsualWaits> usualWaits() {
        return feed.state().day().map(today -> UsualWaits.of(today, statistics.days()));
    }

    /// Why a figure is what it is; empty where there is no such figure.
    ///
    /// @param figure `waiting`, `longest`, `open`, `saturation`, `in-time`, `issued`, `served`,
    ///   `abandoned`, `line:A`, `window:3`
    public Optional<Story> story(String figure) {
        var state = feed.state();
        return state.config()
                .map(config ->
                        new HallFigures(state, config, guard.counted(state), clock.instant()))
                .flatMap(figures ->
                        new Stories(
                                        figures,
                                        usual(state, figures.config())
                                                .flatMap(days ->
                                                        days.waiting(
                                                                figures.now()
                                                                        .atZone(
                                                                                figures.config()
                                                                                        .zone())
                                                                        .toLocalTime())))
                                .of(figure));
    }
}

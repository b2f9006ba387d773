package cn.yimen.hall.watch;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.rules.Reach;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Figures;
import cn.yimen.hall.watch.HallWatch.Counted;
import cn.yimen.hall.watch.HallWatch.HallNow;
import cn.yimen.hall.watch.HallWatch.KioskNow;
import cn.yimen.hall.watch.HallWatch.LineNow;
import cn.yimen.hall.watch.HallWatch.Longest;
import cn.yimen.hall.watch.HallWatch.Rated;
import cn.yimen.hall.watch.HallWatch.WindowNow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The figures of one moment, worked out from the hall's state and what the day was counted to.
///
/// @param day the day's count; empty while it is not there yet
public record HallFigures(
        HallState state, HallConfig config, Optional<DayFigures> day, Instant now) {

    private static final double MINUTE_SECONDS = 60;

    public HallNow hall(Optional<Usual> usualWaiting, Optional<Usual> usualIssued) {
        int open = (int) state.windows().values().stream().filter(HallFigures::isOpen).count();
        return new HallNow(
                state.waitingCount(),
                usualWaiting,
                longest(config.lines().stream().map(Line::id).toList()),
                open,
                config.windows().size(),
                ratio(state.waitingCount(), open),
                issued(),
                usualIssued);
    }

    int issued() {
        return day.map(figures -> figures.hall().issued()).orElse(state.tickets().size());
    }

    public Optional<Counted> counted() {
        return day.map(DayFigures::hall).map(HallFigures::counted);
    }

    private static Counted counted(Figures figures) {
        int bad = bad(figures);
        return new Counted(
                figures.served(),
                new Share(figures.waits().count() - figures.overdue(), figures.waits().count()),
                share(figures.abandoned(), figures.issued()),
                share(figures.rated(), figures.served()),
                new Share(figures.rated() - bad, figures.rated()));
    }

    /// Numbers that were sent here from another line are given up here too.
    private static Share share(int count, int of) {
        return new Share(count, Math.max(count, of));
    }

    static int bad(Figures figures) {
        return figures.ratings().stream().limit(FollowUp.BAD).mapToInt(i -> i).sum();
    }

    /// @param alarms that stand
    public List<LineNow> lines(WatchRule rule, List<Alarm> alarms) {
        var saturation = rule.of(AlarmKind.SATURATION);
        var thresholds = List.of(saturation.yellow(), saturation.orange(), saturation.red());
        return config.lines().stream()
                .map(line -> line(line.id(), thresholds, worst(line.id(), alarms)))
                .toList();
    }

    private LineNow line(LineId id, List<Double> thresholds, Optional<Level> level) {
        return new LineNow(
                id,
                state.waitingCount(id),
                WaitEstimate.ifJoined(state, id, now),
                longest(List.of(id)),
                openFor(id),
                config.windowsOf(id).size(),
                saturation(id),
                thresholds,
                level,
                figures(id).map(HallFigures::counted));
    }

    Optional<Figures> figures(LineId line) {
        return day.flatMap(figures ->
                figures.lines().stream()
                        .filter(row -> row.key().equals(line.value()))
                        .findFirst()
                        .map(DayFigures.Row::figures));
    }

    private static Optional<Level> worst(LineId line, List<Alarm> alarms) {
        var subject = new Alarm.Subject(Alarm.Subject.Of.LINE, line.value());
        return alarms.stream()
                .filter(alarm -> alarm.subject().equals(subject))
                .map(Alarm::level)
                .max(Comparator.naturalOrder());
    }

    int openFor(LineId line) {
        return (int)
                config.windowsOf(line).stream()
                        .filter(window -> isOpen(state.window(window.id())))
                        .filter(window -> Reach.linesAt(state, window.id()).contains(line))
                        .count();
    }

    private static boolean isOpen(WindowState window) {
        return window.mode() == Mode.OPEN;
    }

    /// Empty while no window is open: then nothing can be said of windows.
    Optional<Double> saturation(LineId line) {
        return ratio(state.waitingCount(line), openFor(line));
    }

    private static Optional<Double> ratio(double people, double windows) {
        return windows == 0 ? Optional.empty() : Optional.of(people / windows);
    }

    /// Of those who can be called; a booking whose time has not come has not waited.
    Optional<Longest> longest(Collection<LineId> lines) {
        return lines.stream()
                .flatMap(line -> state.waitingIn(line).stream())
                .filter(ticket -> !ticket.waitingSince().isAfter(now))
                .min(
                        Comparator.comparing(Ticket::waitingSince)
                                .thenComparing(ticket -> ticket.number().toString()))
                .map(ticket ->
                        new Longest(
                                ticket.number(),
                                minutes(ticket.waitingSince()),
                                ticket.waitingSince()));
    }

    double minutes(Instant since) {
        return Math.max(0, Duration.between(since, now).toSeconds() / MINUTE_SECONDS);
    }

    public List<WindowNow> windows() {
        return config.windows().stream()
                .map(window ->
                        new WindowNow(
                                window.id(),
                                workingSince(window.id().value()).map(this::minutes),
                                serving(state.window(window.id())),
                                day.map(figures -> served(figures, window.id().value()))))
                .toList();
    }

    /// Nobody was served at a window that has no row.
    private static int served(DayFigures figures, String window) {
        return figures.windows().stream()
                .filter(row -> row.key().equals(window))
                .mapToInt(row -> row.figures().served())
                .sum();
    }

    /// @param usual percent that were satisfied
    public Optional<Rated> rated(Optional<Usual> usual) {
        return day.map(DayFigures::hall)
                .map(figures ->
                        new Rated(
                                figures.ratings(),
                                share(figures.rated(), figures.served()),
                                new Share(figures.rated() - bad(figures), figures.rated()),
                                usual));
    }

    Optional<Instant> workingSince(String window) {
        return day.flatMap(DayFigures::course)
                .flatMap(course -> Optional.ofNullable(course.workingSince().get(window)));
    }

    private Optional<Double> serving(WindowState window) {
        return window.current()
                .flatMap(state::ticket)
                .flatMap(Ticket::turn)
                .map(turn -> minutes(turn.startedAt().orElse(turn.calledAt())));
    }

    public List<KioskNow> kiosks() {
        return config.kiosks().stream()
                .map(kiosk ->
                        new KioskNow(
                                kiosk.id().value(),
                                Optional.ofNullable(state.devices().get(kiosk.id() + "/printer"))
                                        .flatMap(DevicePart::left),
                                Optional.ofNullable(state.helpCalls().get(kiosk.id()))
                                        .filter(HelpCall::waits)
                                        .isPresent()))
                .toList();
    }
}

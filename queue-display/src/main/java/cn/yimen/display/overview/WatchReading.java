package cn.yimen.display.overview;

import cn.yimen.device.Fault;
import cn.yimen.display.overview.Behind.OfAlarm;
import cn.yimen.display.overview.Behind.Why;
import cn.yimen.display.overview.Overview.AlarmRow;
import cn.yimen.display.overview.Overview.Alone;
import cn.yimen.display.overview.Overview.Away;
import cn.yimen.display.overview.Overview.Connected;
import cn.yimen.display.overview.Overview.LineFigures;
import cn.yimen.display.overview.Overview.LineRow;
import cn.yimen.display.overview.Overview.OfHall;
import cn.yimen.display.overview.Overview.OfLine;
import cn.yimen.display.overview.Overview.OfMachine;
import cn.yimen.display.overview.Overview.OfWindow;
import cn.yimen.display.overview.Overview.Severity;
import cn.yimen.display.overview.Overview.Subject;
import cn.yimen.display.overview.Overview.Uplink;
import cn.yimen.display.overview.Overview.Usual;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.HallWatch.LineNow;
import cn.yimen.hall.watch.HallWatch.Longest;
import cn.yimen.hall.watch.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays out for the wall what the server worked out; every number is the server's.
public final class WatchReading {

    private WatchReading() {}

    public static WallFigures of(HallWatch watch, HallConfig config) {
        return new WallFigures(
                TileReading.of(watch),
                watch.lines().stream().map(line -> row(line, config)).toList(),
                watch.alarms().stream().map(alarm -> row(alarm, config)).toList(),
                CourseReading.of(watch, config),
                uplink(watch),
                watch.kiosks().stream()
                        .filter(kiosk -> kiosk.sheets().isPresent())
                        .collect(
                                Collectors.toMap(
                                        HallWatch.KioskNow::device,
                                        kiosk -> kiosk.sheets().orElseThrow())),
                watch.rated(),
                watch.alarms().stream()
                        .map(alarm -> new Why(new OfAlarm(row(alarm, config)), alarm.story()))
                        .toList(),
                watch.hall().usualWaiting(),
                watch.windows().stream()
                        .filter(window -> window.served().isPresent())
                        .collect(
                                Collectors.toMap(
                                        window -> window.window().value(),
                                        window -> window.served().orElseThrow())));
    }

    private static LineRow row(LineNow now, HallConfig config) {
        var line = config.line(now.line());
        var figures =
                new LineFigures(
                        now.waiting(),
                        now.range().map(range -> new Usual(range.fromMinutes(), range.toMinutes())),
                        now.longest()
                                .map(Longest::minutes)
                                .map(OptionalDouble::of)
                                .orElseGet(OptionalDouble::empty),
                        now.open(),
                        now.windows(),
                        optional(now.saturation()));
        return new LineRow(
                line.map(Line::prefix).orElse(now.line().value()),
                line.map(Line::name).orElse(""),
                Optional.of(figures),
                now.thresholds(),
                now.level().map(WatchReading::severity));
    }

    private static AlarmRow row(Alarm alarm, HallConfig config) {
        var vain = unserved(alarm);
        return new AlarmRow(
                severity(alarm.level()),
                vain.isPresent() ? "no-open-window" : kind(alarm),
                subject(alarm.subject(), config),
                codes(alarm),
                vain.map(Math::floor).orElse(alarm.value()),
                alarm.threshold(),
                alarm.since().atZone(config.zone()),
                alarm.accepted().map(accepted -> accepted.clerk().value()));
    }

    private static String kind(Alarm alarm) {
        return alarm.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Minutes for which people of a line wait and no open window serves it.
    private static Optional<Double> unserved(Alarm alarm) {
        return alarm.story().stream()
                .filter(fact -> fact.kind() == Fact.Kind.NO_OPEN_WINDOW)
                .flatMap(fact -> fact.value().stream())
                .findFirst();
    }

    private static String codes(Alarm alarm) {
        return alarm.story().stream()
                .filter(fact -> fact.kind() == Fact.Kind.ERROR_CODE)
                .flatMap(fact -> code(fact.subject()).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The machines' own codes, and those of the device module's faults.
    public static Optional<String> code(String subject) {
        return subject.contains("-")
                ? Optional.of(subject)
                : Stream.of(Fault.values())
                        .filter(fault -> fault.name().equals(subject))
                        .map(Fault::code)
                        .findFirst();
    }

    private static Subject subject(Alarm.Subject subject, HallConfig config) {
        return switch (subject.of()) {
            case HALL -> new OfHall();
            case WINDOW -> new OfWindow(subject.id());
            case MACHINE -> new OfMachine(subject.id());
            case LINE ->
                    config.line(new LineId(subject.id()))
                            .map(line -> new OfLine(line.prefix(), line.name()))
                            .orElseGet(() -> new OfLine(subject.id(), ""));
        };
    }

    static Severity severity(Level level) {
        return switch (level) {
            case YELLOW -> Severity.YELLOW;
            case ORANGE -> Severity.ORANGE;
            case RED -> Severity.RED;
        };
    }

    static OptionalDouble optional(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static Uplink uplink(HallWatch watch) {
        return watch.uplink()
                .<Uplink>map(now ->
                        now.connected()
                                ? new Connected(now.pending())
                                : new Away(
                                        now.pending(),
                                        now.since()
                                                .map(since -> Duration.between(since, watch.at()))))
                .orElseGet(Alone::new);
    }
}

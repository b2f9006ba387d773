package cn.yimen.display.overview;

import cn.yimen.display.board.Hall;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Band;
import cn.yimen.hall.watch.Course;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.HallWatch.Counted;
import cn.yimen.hall.watch.HallWatch.HallNow;
import cn.yimen.hall.watch.HallWatch.LineNow;
import cn.yimen.hall.watch.HallWatch.Longest;
import cn.yimen.hall.watch.HallWatch.Rated;
import cn.yimen.hall.watch.HallWatch.UplinkNow;
import cn.yimen.hall.watch.HallWatch.WindowNow;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.Share;
import cn.yimen.hall.watch.Usual;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A hall at twenty-four past ten, as its server tells of it.
final class WallHall {

    static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");
    static final HallConfig CONFIG = DemoHall.config();
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final Optional<Longest> LONGEST =
            Optional.of(new Longest(new TicketNumber("B", 118, 3), 47.4, NOW.minusSeconds(2_844)));

    private static final Optional<Usual> USUAL = Optional.of(new Usual(new Range(23, 31, 39), 8));
    private static final Optional<Usual> ISSUED =
            Optional.of(new Usual(new Range(210, 240, 270), 8));

    private WallHall() {}

    /// Window 2 is paused, window 3 calls A023, window 9 and those behind it are closed.
    static HallState morning() {
        var hall = Hall.open();
        hall.call("A023", "3");
        hall.tell(new WindowPaused(new WindowId("2"), CLERK, "meal", Optional.empty()));
        CONFIG.windows().stream()
                .skip(8)
                .forEach(window -> hall.tell(new WindowClosed(window.id(), CLERK)));
        return hall.state();
    }

    static HallWatch watch() {
        return watch(new Share(79, 100));
    }

    static HallWatch watch(Share inTime) {
        return watch(
                inTime, new HallNow(52, USUAL, LONGEST, 11, 15, Optional.of(4.7), 286, ISSUED));
    }

    static HallWatch nobodyWaits() {
        var hall = new HallNow(0, USUAL, Optional.empty(), 11, 15, Optional.of(0.0), 286, ISSUED);
        return watch(new Share(79, 100), hall);
    }

    private static HallWatch watch(Share inTime, HallNow hall) {
        var counted =
                new Counted(214, inTime, new Share(6, 286), new Share(90, 214), new Share(88, 90));
        return new HallWatch(
                7,
                NOW,
                Optional.empty(),
                hall,
                Optional.of(counted),
                CONFIG.lines().stream().map(line -> line(line.id())).toList(),
                List.of(
                        new WindowNow(
                                new WindowId("3"),
                                Optional.of(84.0),
                                Optional.of(2.0),
                                Optional.of(17))),
                List.of(),
                List.of(
                        alarm("1", AlarmKind.WAIT, Level.RED, true),
                        alarm("2", AlarmKind.SATURATION, Level.ORANGE, true),
                        alarm("3", AlarmKind.LONG_WORK, Level.ORANGE, false)),
                course(),
                Optional.of(new UplinkNow(true, 0, Optional.empty())),
                30,
                2,
                Optional.of(
                        new Rated(
                                List.of(1, 1, 8, 20, 60),
                                new Share(90, 214),
                                new Share(88, 90),
                                Optional.of(new Usual(new Range(93.6, 96, 98.4), 8)))));
    }

    private static LineNow line(LineId id) {
        return new LineNow(
                id,
                12,
                Optional.of(new WaitRange(15, 25)),
                LONGEST,
                3,
                5,
                Optional.of(4.0),
                List.of(6.0, 8.0, 12.0),
                Optional.empty(),
                Optional.empty());
    }

    private static Alarm alarm(String id, AlarmKind kind, Level level, boolean accepted) {
        return new Alarm(
                id,
                kind,
                level,
                new Alarm.Subject(Alarm.Subject.Of.LINE, "B"),
                47,
                45,
                NOW.minusSeconds(180),
                1,
                List.of(),
                accepted ? Optional.of(new Alarm.Acceptance(CLERK, level, NOW)) : Optional.empty(),
                List.of());
    }

    private static Course course() {
        var points =
                List.of(
                        new Course.Point(LocalTime.of(9, 0), Optional.of(12)),
                        new Course.Point(LocalTime.of(10, 0), Optional.of(44)));
        return new Course(
                points,
                List.of(new Band(LocalTime.of(9, 0), 8, 10, 14)),
                8,
                List.of(new Band(LocalTime.of(11, 0), 55, 62, 70)));
    }
}

package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.CoursePicture;
import cn.yimen.display.overview.MachineState;
import cn.yimen.display.overview.MapPicture;
import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Closed;
import cn.yimen.display.overview.MapPicture.Doing;
import cn.yimen.display.overview.MapPicture.Door;
import cn.yimen.display.overview.MapPicture.Machine;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.MapPicture.Queue;
import cn.yimen.display.overview.MapPicture.Serving;
import cn.yimen.display.overview.Overview;
import cn.yimen.display.overview.Overview.AlarmRow;
import cn.yimen.display.overview.Overview.Alarms;
import cn.yimen.display.overview.Overview.Connected;
import cn.yimen.display.overview.Overview.Head;
import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.display.overview.Overview.Kiosk;
import cn.yimen.display.overview.Overview.LineFigures;
import cn.yimen.display.overview.Overview.LineRow;
import cn.yimen.display.overview.Overview.Link;
import cn.yimen.display.overview.Overview.OfLine;
import cn.yimen.display.overview.Overview.OfMachine;
import cn.yimen.display.overview.Overview.Severity;
import cn.yimen.display.overview.Overview.Tile;
import cn.yimen.display.overview.Overview.Usual;
import cn.yimen.hall.config.HallMap;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.chart.Layer.Range;
import cn.yimen.ui.chart.Sample;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The wall of the specification's picture.
final class WallSample {

    static final ZonedDateTime TIME =
            ZonedDateTime.parse("2026-11-24T10:24:36+08:00[Asia/Shanghai]");
    private static final List<Double> LIMITS = List.of(6.0, 8.0, 12.0);

    private WallSample() {}

    static Overview busy() {
        return wall(new Overview.Live());
    }

    /// Staff asked every screen which one it is.
    static Overview asked() {
        return busy(false, true);
    }

    static Overview closed() {
        return busy(true, false);
    }

    /// @param seconds later than [#busy]
    static Overview later(long seconds) {
        var head = busy().head();
        return with(new Head(head.hall(), TIME.plusSeconds(seconds), head.link(), head.uplink()));
    }

    static Overview in(EmergencyNow emergency) {
        var head = busy().head();
        return with(
                new Head(head.hall(), TIME, head.link(), head.uplink(), Optional.of(emergency)));
    }

    private static Overview with(Head head) {
        var base = busy();
        return new Overview(
                head,
                base.tiles(),
                base.map(),
                base.lines(),
                base.alarms(),
                base.course(),
                base.kiosks(),
                base.behind(),
                base.step(),
                false,
                false);
    }

    private static Overview busy(boolean closed, boolean asked) {
        var base = busy();
        return new Overview(
                base.head(),
                base.tiles(),
                base.map(),
                base.lines(),
                base.alarms(),
                base.course(),
                base.kiosks(),
                base.behind(),
                2,
                closed,
                asked);
    }

    static Overview wall(Link link) {
        return new Overview(
                new Head("云岭市政务服务中心", TIME, link, new Connected(0)),
                tiles(),
                Optional.of(map()),
                lines(),
                alarms(),
                Optional.of(course()),
                kiosks(),
                BehindSample.busy(alarms()),
                0,
                false,
                false);
    }

    private static List<Tile> tiles() {
        return List.of(
                tile(Kind.WAITING, 52, OptionalDouble.empty(), Optional.of(new Usual(23, 39))),
                new Tile(
                        Kind.LONGEST,
                        OptionalDouble.of(47),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        "B118",
                        Optional.of(Severity.RED)),
                tile(Kind.OPEN, 11, OptionalDouble.of(15), Optional.empty()),
                tile(Kind.SATURATION, 4.7, OptionalDouble.empty(), Optional.empty()),
                tile(Kind.IN_TIME, 79, OptionalDouble.empty(), Optional.empty()),
                tile(Kind.ISSUED, 286, OptionalDouble.empty(), Optional.of(new Usual(240, 240))),
                tile(Kind.SERVED, 214, OptionalDouble.of(6), Optional.empty()));
    }

    private static Tile tile(
            Kind kind, double value, OptionalDouble beside, Optional<Usual> usual) {
        return new Tile(kind, OptionalDouble.of(value), beside, usual, "", Optional.empty());
    }

    static MapPicture map() {
        var plan = DemoHall.config().map().orElseThrow();
        var doors = plan.windows().stream().map(spot -> new Door(spot, doing(spot.id()))).toList();
        var queues =
                List.of(
                        queue(plan.lines().get(0), "综合受理", 12, 0, new Usual(15, 25)),
                        queue(plan.lines().get(1), "社保医保", 31, 11, new Usual(35, 50)),
                        queue(plan.lines().get(2), "不动产", 6, 0, new Usual(10, 15)),
                        queue(plan.lines().get(3), "企业开办", 3, 0, new Usual(5, 10)));
        var machines =
                IntStream.range(0, 4)
                        .mapToObj(i -> new Machine(plan.kiosks().get(i), kiosks().get(i).state()))
                        .toList();
        return new MapPicture(plan, doors, queues, machines, 1, 30);
    }

    private static Queue queue(
            HallMap.Field field, String name, int people, int over, Usual range) {
        var prefix = field.id().value();
        return new Queue(field, prefix, name, people, over, Optional.of(range), true);
    }

    private static Doing doing(WindowId window) {
        return switch (window.value()) {
            case "2" -> new Paused("equipment", 6);
            case "3" -> new Calling("A023");
            case "6", "10", "13" -> new Closed();
            case "7", "8", "9" -> new Serving("B11" + window, 4);
            case "11", "12", "14" -> new Serving("C0" + window, 8);
            case "15" -> new Serving("D009", 6);
            default -> new Serving("A02" + window, 9);
        };
    }

    private static List<LineRow> lines() {
        return List.of(
                line("A", "综合受理", 12, 15, 25, 29, 4, 6),
                line("B", "社保医保", 31, 35, 50, 47, 3, 5),
                line("C", "不动产", 6, 10, 15, 14, 3, 4),
                line("D", "企业开办", 3, 5, 10, 8, 1, 1));
    }

    static LineRow line(String prefix, String name, int... n) {
        double saturation = (double) n[0] / n[4];
        return new LineRow(
                prefix,
                name,
                Optional.of(
                        new LineFigures(
                                n[0],
                                Optional.of(new Usual(n[1], n[2])),
                                OptionalDouble.of(n[3]),
                                n[4],
                                n[5],
                                OptionalDouble.of(saturation))),
                LIMITS,
                saturation > LIMITS.getFirst() ? Optional.of(Severity.RED) : Optional.empty());
    }

    private static Alarms alarms() {
        var b = new OfLine("B", "社保医保");
        return new Alarms(
                true,
                List.of(
                        new AlarmRow(
                                Severity.RED,
                                "wait",
                                b,
                                "",
                                47,
                                45,
                                TIME.minusMinutes(3),
                                Optional.of("王敏")),
                        new AlarmRow(
                                Severity.ORANGE,
                                "no-open-window",
                                b,
                                "",
                                6,
                                8,
                                TIME.minusMinutes(7),
                                Optional.of("王敏")),
                        new AlarmRow(
                                Severity.YELLOW,
                                "machine-out",
                                new OfMachine("K2"),
                                "K-09",
                                4,
                                1,
                                TIME,
                                Optional.empty())),
                1);
    }

    private static CoursePicture course() {
        var opens = LocalTime.of(8, 30);
        double[] median = {0, 12, 23, 29, 32, 33, 27, 15, 4, 2, 12, 21, 25, 28, 25, 20, 14, 8, 1};
        double[] today = {0, 9, 15, 22, 30, 36, 43, 49, 52};
        return new CoursePicture(
                opens,
                LocalTime.of(17, 30),
                LocalTime.of(10, 24),
                80,
                IntStream.range(0, today.length)
                        .mapToObj(i -> Sample.of(opens.plusMinutes(i * 114L / 8), today[i]))
                        .toList(),
                IntStream.range(0, median.length)
                        .mapToObj(i -> Sample.of(opens.plusMinutes(30L * i), median[i]))
                        .toList(),
                IntStream.range(0, median.length)
                        .mapToObj(i ->
                                new Range(
                                        opens.plusMinutes(30L * i),
                                        median[i] * 0.7,
                                        median[i] * 1.25 + 1))
                        .toList(),
                8,
                DayOfWeek.TUESDAY,
                List.of(
                        Sample.of(LocalTime.of(10, 24), 52),
                        Sample.of(LocalTime.of(11, 0), 62),
                        Sample.of(LocalTime.of(11, 30), 52),
                        Sample.of(LocalTime.of(12, 24), 9)),
                List.of(
                        new Range(LocalTime.of(10, 24), 52, 52),
                        new Range(LocalTime.of(11, 0), 55, 70),
                        new Range(LocalTime.of(11, 30), 45, 61),
                        new Range(LocalTime.of(12, 24), 4, 16)),
                List.of(new CoursePicture.Break(LocalTime.of(12, 0), LocalTime.of(13, 30))));
    }

    private static List<Kiosk> kiosks() {
        return List.of(
                new Kiosk("K1", new MachineState.Well(), OptionalInt.of(820)),
                new Kiosk("K2", helped(), OptionalInt.of(640)),
                new Kiosk("K3", new MachineState.LowPaper(), OptionalInt.of(60)),
                new Kiosk("K4", jammed(), OptionalInt.empty()));
    }

    private static MachineState jammed() {
        return new MachineState.Trouble("printer", "paper-jam");
    }

    private static MachineState helped() {
        return new MachineState.Help(18, Optional.of(new WindowId("3")), Optional.empty());
    }
}

package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.MachineState;
import cn.yimen.display.overview.Overview;
import cn.yimen.display.overview.Overview.AlarmRow;
import cn.yimen.display.overview.Overview.Alarms;
import cn.yimen.display.overview.Overview.Head;
import cn.yimen.display.overview.Overview.Kiosk;
import cn.yimen.display.overview.Overview.OfLine;
import cn.yimen.display.overview.Overview.Severity;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The wall of a large hall.
final class LargeWall {

    private LargeWall() {}

    /// Twenty lines, twelve alarms, twelve kiosks.
    ///
    /// @param later by so many seconds
    static Overview later(int later) {
        var base = WallSample.busy();
        var names =
                IntStream.range(0, 20)
                        .mapToObj(i -> WallSample.line(prefix(i), "综合受理", 12, 15, 25, 29, 4, 6))
                        .toList();
        var rows =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                new AlarmRow(
                                        i == 0 ? Severity.RED : Severity.ORANGE,
                                        "wait",
                                        new OfLine(prefix(i), "综合受理"),
                                        "",
                                        47,
                                        45,
                                        WallSample.TIME,
                                        Optional.empty()))
                        .toList();
        return new Overview(
                new Head(
                        base.head().hall(),
                        WallSample.TIME.plusSeconds(later),
                        base.head().link(),
                        base.head().uplink()),
                base.tiles(),
                base.map(),
                names,
                new Alarms(true, rows, 12),
                base.course(),
                IntStream.rangeClosed(1, 12).mapToObj(LargeWall::well).toList(),
                BehindSample.large(),
                0,
                false,
                false);
    }

    static String prefix(int i) {
        return String.valueOf((char) ('A' + i));
    }

    private static Kiosk well(int number) {
        return new Kiosk("K" + number, new MachineState.Well(), OptionalInt.of(500));
    }
}

package cn.yimen.hall.config;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The hall's plan (平面图) as it drew it itself, on a grid whose upper left corner is (0,0).
///
/// @param size the lower right corner
/// @param outer the hall's walls, `inner` its partitions and counters
/// @param lines where the people of each line wait
/// @param legend where the marks are explained; empty where it is left to the screen
public record HallMap(
        Point size,
        List<Polyline> outer,
        List<Polyline> inner,
        List<WindowSpot> windows,
        List<Field> lines,
        List<KioskSpot> kiosks,
        List<Label> labels,
        Optional<Legend> legend) {

    public HallMap {
        outer = List.copyOf(outer);
        inner = List.copyOf(inner);
        windows = List.copyOf(windows);
        lines = List.copyOf(lines);
        kiosks = List.copyOf(kiosks);
        labels = List.copyOf(labels);
    }

    /// Written `12,40`.
    public record Point(int x, int y) {

        @JsonCreator
        public static Point of(String pair) {
            int comma = pair.indexOf(',');
            return new Point(
                    Integer.parseInt(pair.substring(0, comma)),
                    Integer.parseInt(pair.substring(comma + 1)));
        }

        @JsonValue
        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    /// Written `0,0 40,0 40,20`.
    public record Polyline(List<Point> points) {

        public Polyline {
            points = List.copyOf(points);
        }

        @JsonCreator
        public static Polyline of(String points) {
            return new Polyline(Stream.of(points.split(" ", -1)).map(Point::of).toList());
        }

        @JsonValue
        @Override
        public String toString() {
            return points.stream().map(Point::toString).collect(Collectors.joining(" "));
        }
    }

    /// @param at the upper left corner of the window's door
    public record WindowSpot(WindowId id, Point at, Side words) {}

    public record Field(LineId id, Point at, Point size) {}

    /// @param at the upper left corner of the kiosk's sign
    public record KioskSpot(DeviceId id, Point at) {}

    /// A word on the plan, its middle here: 正门, 导办台.
    public record Label(String text, Point at) {}

    public record Legend(Point at, Point size) {}

    /// Where a window's words stand from its door.
    public enum Side {
        BELOW,
        RIGHT
    }
}

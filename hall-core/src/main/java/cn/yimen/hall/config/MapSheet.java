package cn.yimen.hall.config;

import cn.yimen.hall.config.HallMap.Field;
import cn.yimen.hall.config.HallMap.KioskSpot;
import cn.yimen.hall.config.HallMap.Label;
import cn.yimen.hall.config.HallMap.Legend;
import cn.yimen.hall.config.HallMap.Point;
import cn.yimen.hall.config.HallMap.Polyline;
import cn.yimen.hall.config.HallMap.Side;
import cn.yimen.hall.config.HallMap.WindowSpot;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads the hall's plan: points as "x,y", polylines as "x,y x,y …". What stands on it must be in
/// the hall, and inside the grid.
final class MapSheet {

    private static final Point LARGEST = new Point(400, 400);
    private static final Point CORNER = new Point(0, 0);
    private static final String PAIR = "\\d{1,3},\\d{1,3}";

    private final List<Problem> problems;
    private final Set<String> known;
    private final Set<String> placed = new HashSet<>();

    /// @param known the windows, lines and kiosks of the hall, each with its list's name before it:
    ///   `windows 3`
    MapSheet(List<Problem> problems, Set<String> known) {
        this.problems = problems;
        this.known = known;
    }

    HallMap read(Fields map) {
        var size = point(map, "size", LARGEST);
        var read =
                new HallMap(
                        size,
                        polylines(map, "outer", size),
                        polylines(map, "inner", size),
                        each(map, "windows", spot -> window(spot, size)),
                        each(map, "lines", spot -> line(spot, size)),
                        each(map, "kiosks", spot -> kiosk(spot, size)),
                        each(map, "labels", spot -> label(spot, size)),
                        map.tableIfAny("legend").map(spot -> legend(spot, size)));
        map.nothingElse();
        return read;
    }

    private WindowSpot window(Fields spot, Point within) {
        return new WindowSpot(
                new WindowId(id(spot, "windows")),
                point(spot, "at", within),
                spot.wordOr("words", Side.BELOW));
    }

    private Field line(Fields spot, Point within) {
        var at = point(spot, "at", within);
        return new Field(new LineId(id(spot, "lines")), at, size(spot, at, within));
    }

    private KioskSpot kiosk(Fields spot, Point within) {
        return new KioskSpot(new DeviceId(id(spot, "kiosks")), point(spot, "at", within));
    }

    private static Label label(Fields spot, Point within) {
        return new Label(spot.text("text"), point(spot, "at", within));
    }

    private static Legend legend(Fields spot, Point within) {
        var at = point(spot, "at", within);
        var legend = new Legend(at, size(spot, at, within));
        spot.nothingElse();
        return legend;
    }

    private <T> List<T> each(Fields map, String key, Function<Fields, T> reading) {
        return map.listOrEmpty(key).stream()
                .map(node -> {
                    var fields = Fields.of(node, problems);
                    var read = reading.apply(fields);
                    fields.nothingElse();
                    return read;
                })
                .toList();
    }

    private String id(Fields spot, String list) {
        var id = spot.text("id");
        var name = list + " " + id;
        if (!id.equals(Fields.UNKNOWN)) {
            if (!known.contains(name)) {
                spot.problem("id", id + " is not among the hall's " + list);
            } else if (!placed.add(name)) {
                spot.problem("id", id + " stands on the plan twice");
            }
        }
        return id;
    }

    private static Point size(Fields fields, Point at, Point within) {
        var size = point(fields, "size", within);
        if (!isInside(new Point(at.x() + size.x(), at.y() + size.y()), within)) {
            fields.problem("size", "it reaches beyond the plan");
        }
        return size;
    }

    private static Point point(Fields fields, String key, Point within) {
        var text = fields.text(key);
        if (!text.matches(PAIR)) {
            if (!text.equals(Fields.UNKNOWN)) {
                fields.problem(key, "two whole numbers such as \"12,40\" are expected here");
            }
            return CORNER;
        }
        var point = Point.of(text);
        if (!isInside(point, within)) {
            fields.problem(key, text + " is beyond " + within);
        }
        return point;
    }

    private List<Polyline> polylines(Fields map, String key, Point within) {
        return map.listOrEmpty(key).stream().map(node -> polyline(node, within)).toList();
    }

    private Polyline polyline(Node node, Point within) {
        var text = Fields.textOf(node, problems);
        if (!text.matches(PAIR + "( " + PAIR + ")+")) {
            if (!text.equals(Fields.UNKNOWN)) {
                problem(node, "points such as \"0,0 40,0 40,20\" are expected here");
            }
            return new Polyline(List.of());
        }
        var line = Polyline.of(text);
        if (!line.points().stream().allMatch(point -> isInside(point, within))) {
            problem(node, "a point is beyond " + within);
        }
        return line;
    }

    private void problem(Node node, String message) {
        problems.add(new Problem(node.place().toString(), message));
    }

    private static boolean isInside(Point point, Point within) {
        return point.x() <= within.x() && point.y() <= within.y();
    }
}

package cn.yimen.display.overview;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.HallMap;
import cn.yimen.hall.config.HallMap.Field;
import cn.yimen.hall.config.HallMap.KioskSpot;
import cn.yimen.hall.config.HallMap.Label;
import cn.yimen.hall.config.HallMap.Legend;
import cn.yimen.hall.config.HallMap.Point;
import cn.yimen.hall.config.HallMap.Polyline;
import cn.yimen.hall.config.HallMap.Side;
import cn.yimen.hall.config.HallMap.WindowSpot;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The plan of a hall that drew none: windows in rows by their numbers, then the queues, then the
/// kiosks, inside four walls.
final class PlainPlan {

    private static final int WIDTH = 111;
    private static final int HEIGHT = 47;
    private static final int DOOR_PITCH = 11;
    private static final int DOOR_ROW = 13;
    private static final int A_ROW = (WIDTH - 2) / DOOR_PITCH;
    private static final int FOOT = 6;
    private static final int KIOSK_PITCH = 14;
    private static final int DOORS = 2 * A_ROW;
    private static final int LINES = 4;
    private static final int LARGE_LINES = 3;
    private static final int KIOSKS = 7;

    private PlainPlan() {}

    /// @param turn counts up; what does not fit comes with another turn, and the plan says so
    static HallMap of(HallConfig config, long turn) {
        boolean isLarge = config.windows().size() > DOORS || config.lines().size() > LINES;
        var windows = Part.of(config.windows(), DOORS, turn);
        var lines = Part.of(config.lines(), isLarge ? LARGE_LINES : LINES, turn);
        var kiosks = Part.of(config.kiosks(), KIOSKS, turn);
        var spots = new ArrayList<WindowSpot>();
        for (int i = 0; i < windows.shown().size(); i++) {
            var at = new Point(2 + i % A_ROW * DOOR_PITCH, 1 + i / A_ROW * DOOR_ROW);
            spots.add(new WindowSpot(windows.shown().get(i).id(), at, Side.BELOW));
        }
        int rows = Math.ceilDiv(Math.min(config.windows().size(), DOORS), A_ROW);
        int below = 1 + rows * DOOR_ROW;
        int foot = config.kiosks().isEmpty() ? 0 : FOOT;
        int height = Math.max(HEIGHT, below + foot + 13);
        var columns = isLarge ? new Columns(LARGE_LINES, 29, 28) : new Columns(2, 44, 42);
        return new HallMap(
                new Point(WIDTH, height),
                List.of(frame(height)),
                List.of(Polyline.of("0,%d %d,%d".formatted(below, WIDTH, below))),
                spots,
                fields(lines.shown(), columns, new Point(2, below + 2), height - foot - 2),
                kiosks(kiosks.shown(), height - FOOT),
                labels(List.of(windows, lines, kiosks), new Point(WIDTH - 11, height - 3)),
                Optional.of(new Legend(new Point(WIDTH - 21, below + 2), new Point(20, 12))));
    }

    /// What of a list stands in this turn.
    private record Part<T>(List<T> shown, long page, long pages) {
        static <T> Part<T> of(List<T> all, int room, long turn) {
            int pages = Math.max(1, Math.ceilDiv(all.size(), room));
            int page = Math.floorMod(turn, pages);
            int end = Math.min(all.size(), (page + 1) * room);
            return new Part<>(all.subList(page * room, end), page, pages);
        }
    }

    /// Of the list that needs most turns.
    private static List<Label> labels(List<Part<?>> parts, Point at) {
        return parts.stream()
                .max(Comparator.comparingLong(Part::pages))
                .filter(part -> part.pages() > 1)
                .map(part -> new Label((part.page() + 1) + " / " + part.pages(), at))
                .stream()
                .toList();
    }

    private static Polyline frame(int height) {
        return Polyline.of("0,0 %d,0 %d,%d 0,%d 0,0".formatted(WIDTH, WIDTH, height, height));
    }

    /// @param each pitch of a column, `width` of a queue in it
    private record Columns(int count, int each, int width) {}

    /// Columns of queues beside the legend.
    private static List<Field> fields(List<Line> lines, Columns columns, Point from, int bottom) {
        var fields = new ArrayList<Field>();
        int rows = Math.max(1, Math.ceilDiv(lines.size(), columns.count()));
        int height = Math.max(1, (bottom - from.y()) / rows);
        for (int i = 0; i < lines.size(); i++) {
            int row = i / columns.count();
            var at =
                    new Point(
                            from.x() + i % columns.count() * columns.each(),
                            from.y() + row * height);
            var size = new Point(columns.width(), Math.max(1, height - 1));
            fields.add(new Field(lines.get(i).id(), at, size));
        }
        return fields;
    }

    private static List<KioskSpot> kiosks(List<Kiosk> kiosks, int y) {
        var spots = new ArrayList<KioskSpot>();
        for (int i = 0; i < kiosks.size(); i++) {
            spots.add(new KioskSpot(kiosks.get(i).id(), new Point(3 + i * KIOSK_PITCH, y)));
        }
        return spots;
    }
}

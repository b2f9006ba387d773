package cn.yimen.display.overview;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.HallMap;
import cn.yimen.hall.config.HallMap.Field;
import cn.yimen.hall.config.HallMap.KioskSpot;
import cn.yimen.hall.config.HallMap.Legend;
import cn.yimen.hall.config.HallMap.Point;
import cn.yimen.hall.config.HallMap.Polyline;
import cn.yimen.hall.config.HallMap.Side;
import cn.yimen.hall.config.HallMap.WindowSpot;
import java.util.ArrayList;
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

    private PlainPlan() {}

    static HallMap of(HallConfig config) {
        var windows = new ArrayList<WindowSpot>();
        for (int i = 0; i < config.windows().size(); i++) {
            var at = new Point(2 + i % A_ROW * DOOR_PITCH, 1 + i / A_ROW * DOOR_ROW);
            windows.add(new WindowSpot(config.windows().get(i).id(), at, Side.BELOW));
        }
        int rows = Math.ceilDiv(config.windows().size(), A_ROW);
        int below = 1 + rows * DOOR_ROW;
        int foot = config.kiosks().isEmpty() ? 0 : FOOT;
        int height = Math.max(HEIGHT, below + foot + 13);
        return new HallMap(
                new Point(WIDTH, height),
                List.of(frame(height)),
                List.of(Polyline.of("0,%d %d,%d".formatted(below, WIDTH, below))),
                windows,
                fields(config, new Point(2, below + 2), height - foot - 2),
                kiosks(config, height - FOOT),
                List.of(),
                Optional.of(new Legend(new Point(WIDTH - 21, below + 2), new Point(20, 12))));
    }

    private static Polyline frame(int height) {
        return Polyline.of("0,0 %d,0 %d,%d 0,%d 0,0".formatted(WIDTH, WIDTH, height, height));
    }

    /// Two columns of queues beside the legend.
    private static List<Field> fields(HallConfig config, Point from, int bottom) {
        var fields = new ArrayList<Field>();
        int rows = Math.max(1, Math.ceilDiv(config.lines().size(), 2));
        int height = Math.max(1, (bottom - from.y()) / rows);
        for (int i = 0; i < config.lines().size(); i++) {
            var at = new Point(from.x() + i % 2 * 44, from.y() + i / 2 * height);
            var size = new Point(42, Math.max(1, height - 1));
            fields.add(new Field(config.lines().get(i).id(), at, size));
        }
        return fields;
    }

    private static List<KioskSpot> kiosks(HallConfig config, int y) {
        var spots = new ArrayList<KioskSpot>();
        int pitch = Math.min(KIOSK_PITCH, (WIDTH - 4) / Math.max(1, config.kiosks().size()));
        for (int i = 0; i < config.kiosks().size(); i++) {
            spots.add(new KioskSpot(config.kiosks().get(i).id(), new Point(3 + i * pitch, y)));
        }
        return spots;
    }
}

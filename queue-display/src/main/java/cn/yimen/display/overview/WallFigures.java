package cn.yimen.display.overview;

import cn.yimen.display.overview.Overview.AlarmRow;
import cn.yimen.display.overview.Overview.LineRow;
import cn.yimen.display.overview.Overview.Tile;
import cn.yimen.display.overview.Overview.Uplink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the server worked out, as the wall shows it. The wall adds nothing of its own.
///
/// @param course its top is the largest value; the wall holds the scale for an hour
/// @param sheets about how many each kiosk can still print, where it can tell
public record WallFigures(
        List<Tile> tiles,
        List<LineRow> lines,
        List<AlarmRow> alarms,
        Optional<CoursePicture> course,
        Uplink uplink,
        Map<String, Integer> sheets) {

    public WallFigures {
        tiles = List.copyOf(tiles);
        lines = List.copyOf(lines);
        alarms = List.copyOf(alarms);
        sheets = Map.copyOf(sheets);
    }
}

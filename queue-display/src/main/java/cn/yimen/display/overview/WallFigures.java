package cn.yimen.display.overview;

import cn.yimen.display.overview.Behind.Why;
import cn.yimen.display.overview.Overview.AlarmRow;
import cn.yimen.display.overview.Overview.LineRow;
import cn.yimen.display.overview.Overview.Tile;
import cn.yimen.display.overview.Overview.Uplink;
import cn.yimen.hall.watch.HallWatch.Rated;
import cn.yimen.hall.watch.Usual;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the server worked out, as the wall shows it. The wall adds nothing of its own.
///
/// @param course its top is the largest value; the wall holds the scale for an hour
/// @param stories of the alarms, in their order
/// @param usualWaiting at this time
/// @param served at each window today
/// @param sheets about how many each kiosk can still print, where it can tell
public record WallFigures(
        List<Tile> tiles,
        List<LineRow> lines,
        List<AlarmRow> alarms,
        Optional<CoursePicture> course,
        Uplink uplink,
        Map<String, Integer> sheets,
        Optional<Rated> rated,
        List<Why> stories,
        Optional<Usual> usualWaiting,
        Map<String, Integer> served) {

    public WallFigures {
        tiles = List.copyOf(tiles);
        lines = List.copyOf(lines);
        alarms = List.copyOf(alarms);
        sheets = Map.copyOf(sheets);
        stories = List.copyOf(stories);
        served = Map.copyOf(served);
    }
}

package cn.yimen.hall.config;

import cn.yimen.hall.domain.LineId;
import java.util.List;

/// A line (业务队列): people who wait for the same kind of window.
///
/// @param prefix of its numbers: "A"
/// @param width digits of its numbers at least
/// @param name as on boards: 综合受理
/// @param floor where to go: 1楼
/// @param area where to sit: A区
/// @param usualServiceMinutes a first guess, used until the line has its own history of the day
/// @param dailyCapacity numbers a day; 0 means no limit
/// @param segments when it gives numbers; the hall's hours without limits where there are none
/// @param offlineFrom the first ordinal that may be lent to kiosks (离线号段); 0 means none is lent
public record Line(
        LineId id,
        String prefix,
        int width,
        String name,
        String floor,
        String area,
        double usualServiceMinutes,
        int dailyCapacity,
        List<Segment> segments,
        int offlineFrom) {

    /// Where the numbers for kiosks begin unless the hall says otherwise.
    public static final int USUAL_OFFLINE_FROM = 501;

    public Line {
        segments = List.copyOf(segments);
    }

    public Line(
            LineId id,
            String prefix,
            int width,
            String name,
            String floor,
            String area,
            double usualServiceMinutes,
            int dailyCapacity) {
        this(
                id,
                prefix,
                width,
                name,
                floor,
                area,
                usualServiceMinutes,
                dailyCapacity,
                List.of(),
                USUAL_OFFLINE_FROM);
    }
}

package cn.yimen.hall.config;

import cn.yimen.hall.domain.LineId;

/// A line (业务队列): people who wait for the same kind of window.
///
/// @param prefix of its numbers: "A"
/// @param width digits of its numbers at least
/// @param name as on boards: 综合受理
/// @param floor where to go: 1楼
/// @param area where to sit: A区
/// @param usualServiceMinutes a first guess, used until the line has its own history of the day
/// @param dailyCapacity numbers a day; 0 means no limit
public record Line(
        LineId id,
        String prefix,
        int width,
        String name,
        String floor,
        String area,
        double usualServiceMinutes,
        int dailyCapacity) {}

package cn.yimen.hall.config;

import java.time.LocalTime;

/// A part of the day in which a line gives numbers (取号时段).
///
/// @param capacity numbers given in it at most (时段限号); 0 means no limit
public record Segment(LocalTime from, LocalTime to, int capacity) {

    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}

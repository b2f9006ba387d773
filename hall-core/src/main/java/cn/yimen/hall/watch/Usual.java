package cn.yimen.hall.watch;

/// What is usual at this time on this weekday.
///
/// @param days from how many days it is known, at least [SameWeekday#LEAST] and at most
///   [SameWeekday#MOST]
public record Usual(Range range, int days) {}

package cn.yimen.hall.watch;

/// What is usual at this time on this weekday.
///
/// @param days from how many days it is known, at least [#LEAST] and at most [#MOST]
public record Usual(Range range, int days) {

    public static final int LEAST = 4;
    public static final int MOST = 8;
}

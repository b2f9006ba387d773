package cn.yimen.hall.domain;

/// How long somebody will probably wait, as an 80 % range in minutes, rounded outwards to fives.
///
/// @param fromMinutes 0 means that nobody is ahead
public record WaitRange(int fromMinutes, int toMinutes) {

    public WaitRange {
        if (fromMinutes < 0 || toMinutes < fromMinutes) {
            throw new IllegalArgumentException(fromMinutes + "–" + toMinutes);
        }
    }

    public static WaitRange around(double lowMinutes, double highMinutes) {
        int from = (int) (Math.floor(Math.max(0, lowMinutes) / 5) * 5);
        int to = (int) (Math.ceil(highMinutes / 5) * 5);
        return new WaitRange(from, Math.max(to, from + 5));
    }

    public boolean isAtOnce() {
        return toMinutes == 0;
    }
}

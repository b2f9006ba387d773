package cn.yimen.hall.statistics;

import cn.yimen.hall.domain.WindowId;

/// How a window was used, in seconds.
///
/// @param open it took people: open and not paused (暂停)
/// @param paused its clerk was away for a while
/// @param busy somebody was called or served there while it was open; those who are served together
///   count once
/// @param waiting the sum over its open time of its share of those who wait: of each of its lines
///   the people waiting ÷ the open windows that serve the line
public record WindowUse(WindowId window, double open, double paused, double busy, double waiting) {

    static WindowUse none(WindowId window) {
        return new WindowUse(window, 0, 0, 0, 0);
    }

    /// 窗口利用率: busy ÷ open time; 0 for a window that was never open.
    public double utilisation() {
        return open == 0 ? 0 : busy / open;
    }

    /// 窗口饱和度: those who wait ÷ serving windows, its mean over the open time.
    public double saturation() {
        return open == 0 ? 0 : waiting / open;
    }

    WindowUse openFor(double seconds, boolean isBusy, double share) {
        return new WindowUse(
                window,
                open + seconds,
                paused,
                busy + (isBusy ? seconds : 0),
                waiting + share * seconds);
    }

    WindowUse pausedFor(double seconds) {
        return new WindowUse(window, open, paused + seconds, busy, waiting);
    }
}

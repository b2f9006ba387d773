package cn.yimen.system.month;

import cn.yimen.system.bench.Timings;

/// From the touch to a number that is durable at the kiosk and at the hall, in real time; and how
/// many the kiosk gave alone. One thread adds while another may take.
final class IssueTimes {

    private Timings together = new Timings();
    private int alone;

    /// @param together how long the numbers of the hall took
    record Day(Timings together, int alone) {}

    synchronized void add(long nanos, boolean isAlone) {
        if (isAlone) {
            alone++;
        } else {
            together.add(nanos);
        }
    }

    /// What there was since the last time.
    synchronized Day take() {
        var day = new Day(together, alone);
        together = new Timings();
        alone = 0;
        return day;
    }
}

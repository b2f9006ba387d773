package cn.yimen.device.sim.ipp;

import java.time.Duration;

/// What kind of A4 printer is played.
///
/// @param twoSteps whether it knows Create-Job and Send-Document; older ones only know Print-Job
/// @param aSheet how long a sheet takes
public record A4Model(boolean twoSteps, Duration aSheet) {

    private static final Duration QUICK = Duration.ofMillis(5);

    public static A4Model usual() {
        return new A4Model(true, QUICK);
    }

    public static A4Model old() {
        return new A4Model(false, QUICK);
    }

    public A4Model taking(Duration sheet) {
        return new A4Model(twoSteps, sheet);
    }
}

package cn.yimen.device;

import java.util.Collection;
import java.util.Comparator;

/// Whether a device can work now, from well to grave. Never absent: a device that has not answered
/// yet is [#STARTING], and what is not known is never taken for good.
///
/// | word | the device standards say | who acts |
/// |---|---|---|
/// | STARTING | starting | nobody |
/// | READY | online | nobody |
/// | BUSY | device busy | nobody |
/// | DEGRADED | online, supply low | staff, soon |
/// | OFFLINE | offline | staff: fill up, switch on line |
/// | USER_ERROR | user error | whoever stands there |
/// | SUSPECT | potential fraud, and what is not known | staff look, then a technician |
/// | FAILED | hardware error | a technician |
/// | MISSING | no device, power off | staff look at plug and switch |
public enum Readiness {
    STARTING,
    READY,
    BUSY,
    /// Works, but something needs a person soon (paper near its end).
    DEGRADED,
    /// Present, but refuses work until something is filled up or switched on (paper out, switched
    /// off line at its own key). Goes on by itself then.
    OFFLINE,
    /// Present, but a hand keeps it from working (cover open, a card left in, a key held down).
    USER_ERROR,
    /// Present, but what it says makes no sense, what it did last is not known, or somebody tampers
    /// with it. Not used for citizens before it has been looked at, or made sense again.
    SUSPECT,
    /// Present, and broken: a technician is needed.
    FAILED,
    /// The link to the device is gone (unplugged, powered off, service down), or nobody answers.
    MISSING;

    /// Whether the device does its work, now or as soon as the work at hand is done.
    public boolean works() {
        return switch (this) {
            case READY, BUSY, DEGRADED -> true;
            case STARTING, OFFLINE, USER_ERROR, SUSPECT, FAILED, MISSING -> false;
        };
    }

    /// What these faults leave of a device that was well: the gravest of what each means.
    public static Readiness under(Collection<Fault> faults) {
        return faults.stream().map(Fault::means).max(Comparator.naturalOrder()).orElse(READY);
    }
}

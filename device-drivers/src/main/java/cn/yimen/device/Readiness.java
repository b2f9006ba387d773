package cn.yimen.device;

/// Whether a device can work now. Never absent: a device that has not answered yet is [#STARTING].
public enum Readiness {
    STARTING,
    READY,
    BUSY,
    /// Works, but something needs a person soon (paper near its end).
    DEGRADED,
    /// Present, but refuses work until a person does something (paper out, cover open).
    OFFLINE,
    /// The link to the device is gone (unplugged, powered off, service down).
    MISSING,
    /// Present, and broken: a technician is needed.
    FAILED
}

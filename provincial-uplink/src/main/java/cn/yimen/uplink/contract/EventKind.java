package cn.yimen.uplink.contract;

/// What happened, in the platform's words.
public enum EventKind {
    TICKET_TAKEN,
    PRINTED,
    PRINT_UNKNOWN,
    NOT_PRINTED,
    CALLED,
    RECALLED,
    STARTED,
    FINISHED,
    PASSED,
    REJOINED,
    HELD,
    RESUMED,
    TRANSFERRED,
    REFERRED,
    SERVED_TOGETHER,
    CANCELLED,
    RATED,
    WINDOW_OPENED,
    WINDOW_PAUSED,
    WINDOW_RESUMED,
    WINDOW_CLOSED,
    DAY_OPENED,
    DEVICE_STATE,
    /// Something that stays in the hall. Its place is told, so that the platform can tell a gap
    /// from silence.
    WITHHELD
}

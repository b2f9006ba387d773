package cn.yimen.kiosk.flow;

/// Why the maintenance desk does not open.
public enum UpkeepRefusal {
    /// Not signed by this hall, or changed.
    NOT_OURS,
    EXPIRED,
    WRONG_PIN,
    /// Too many wrong PINs.
    LOCKED,
    /// This machine was given no key of its hall.
    NOT_SET_UP
}

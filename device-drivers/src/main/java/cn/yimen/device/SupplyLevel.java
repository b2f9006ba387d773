package cn.yimen.device;

/// How much of something that a device uses up or collects is left. Some devices cannot tell:
/// [#UNKNOWN] is never treated as full.
public enum SupplyLevel {
    FULL,
    LOW,
    OUT,
    /// There may be enough, and it does not move.
    JAMMED,
    /// The device could tell, and has not.
    UNKNOWN,
    /// This model has no sensor for it: only eyes can tell.
    UNSUPPORTED
}

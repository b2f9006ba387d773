package cn.yimen.hall.domain;

/// Where in a line somebody takes a place.
public enum Where {
    /// Before everybody who waits.
    FRONT,
    /// Behind everybody who waits.
    BACK,
    /// Where their number would stand by the time at which it was given (保留原时间).
    BY_TIME
}

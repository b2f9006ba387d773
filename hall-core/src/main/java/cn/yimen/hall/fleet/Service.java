package cn.yimen.hall.fleet;

/// Whether a machine serves people.
public enum Service {
    /// It was just switched on and does not know yet.
    STARTING,
    READY,
    /// It says why on its screen; see [Heartbeat#reason].
    OUT_OF_SERVICE
}

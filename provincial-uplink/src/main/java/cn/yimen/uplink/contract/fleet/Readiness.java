package cn.yimen.uplink.contract.fleet;

/// Whether a part works.
public enum Readiness {
    /// 正常
    READY,
    /// 降级
    DEGRADED,
    /// 离线
    OFFLINE,
    /// 故障
    FAILED,
    /// 不明
    UNKNOWN
}

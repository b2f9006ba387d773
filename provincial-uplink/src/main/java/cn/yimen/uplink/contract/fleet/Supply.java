package cn.yimen.uplink.contract.fleet;

/// How much is left.
public enum Supply {
    /// 充足
    FULL,
    /// 将尽
    LOW,
    /// 用尽
    OUT,
    /// 不明
    UNKNOWN
}

package cn.yimen.uplink.contract.licence;

/// Whether a licence holds.
public enum LicenceState {
    /// 有效
    VALID,
    /// 已过期
    EXPIRED,
    /// 已注销
    REVOKED,
    /// 暂扣
    SUSPENDED
}

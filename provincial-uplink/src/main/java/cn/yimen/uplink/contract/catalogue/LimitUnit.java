package cn.yimen.uplink.contract.catalogue;

/// Unit of a time limit (时限单位).
public enum LimitUnit {
    /// 工作日（1）
    WORKDAY,
    /// 自然日（2）
    DAY,
    /// 小时
    HOUR,
    /// 月
    MONTH
}

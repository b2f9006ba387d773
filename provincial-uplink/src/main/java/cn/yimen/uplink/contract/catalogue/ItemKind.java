package cn.yimen.uplink.contract.catalogue;

/// Kind of item (事项类型).
public enum ItemKind {
    /// 行政许可（01）
    PERMIT,
    /// 行政给付（05）
    PAYMENT,
    /// 行政确认（07）
    CONFIRMATION,
    /// 行政奖励（08）
    REWARD,
    /// 行政裁决（09）
    RULING,
    /// 其他行政权力（10）
    OTHER,
    /// 公共服务（20）
    PUBLIC_SERVICE
}

package cn.yimen.uplink.contract.rating;

/// What is rated.
public enum RatingTarget {
    /// 现场服务（一次一评）
    TICKET,
    /// 办件（一事一评）
    CASE,
    /// 办事指南
    GUIDE,
    /// 自助终端
    KIOSK
}

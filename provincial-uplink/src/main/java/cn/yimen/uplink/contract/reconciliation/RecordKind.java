package cn.yimen.uplink.contract.reconciliation;

/// What is reconciled.
public enum RecordKind {
    /// 预约
    BOOKING,
    /// 改期
    CHANGE,
    /// 取消预约
    CANCELLATION,
    /// 预约进展
    APPOINTMENT_MARK,
    /// 评价
    RATING,
    /// 差评处置
    FOLLOW_UP,
    /// 办件申请
    CASE,
    /// 补正
    SUPPLEMENT,
    /// 撤回
    WITHDRAWAL,
    /// 出件
    HAND_OUT,
    /// 用证
    LICENCE_USE,
    /// 支付
    PAYMENT,
    /// 证明打印
    PRINT,
    /// 诉求
    APPEAL
}

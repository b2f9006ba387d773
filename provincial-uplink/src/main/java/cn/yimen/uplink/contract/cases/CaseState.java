package cn.yimen.uplink.contract.cases;

/// State of a case (办件状态).
public enum CaseState {
    /// 待预审
    SUBMITTED,
    /// 预审退回
    RETURNED,
    /// 已接件
    RECEIVED,
    /// 待补正
    TO_CORRECT,
    /// 已补正
    CORRECTED,
    /// 已受理
    ACCEPTED,
    /// 办理中
    IN_PROGRESS,
    /// 暂停计时
    SUSPENDED,
    /// 准予
    APPROVED,
    /// 不予
    REJECTED,
    /// 办结
    FINISHED,
    /// 已出件
    HANDED_OUT,
    /// 不予受理
    NOT_ACCEPTED,
    /// 已撤回
    WITHDRAWN,
    /// 异常终止
    TERMINATED
}

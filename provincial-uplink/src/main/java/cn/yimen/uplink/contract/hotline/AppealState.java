package cn.yimen.uplink.contract.hotline;

/// State of an appeal.
public enum AppealState {
    /// 已受理
    RECEIVED,
    /// 已转办
    ASSIGNED,
    /// 已答复
    ANSWERED,
    /// 已办结
    CLOSED
}

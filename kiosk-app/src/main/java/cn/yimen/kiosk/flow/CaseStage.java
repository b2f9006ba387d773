package cn.yimen.kiosk.flow;

/// How far an application is, as its applicant needs it.
public enum CaseStage {
    /// 已提交，等待审核
    HANDED_IN,
    /// 要补材料
    TO_CORRECT,
    /// 已受理，正在办理
    UNDER_WAY,
    /// 办好了，可以取
    READY,
    /// 已领取
    COLLECTED,
    /// 没有通过
    REFUSED,
    WITHDRAWN
}

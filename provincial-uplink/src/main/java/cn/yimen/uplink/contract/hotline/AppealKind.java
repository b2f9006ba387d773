package cn.yimen.uplink.contract.hotline;

/// Kind of an appeal (诉求).
public enum AppealKind {
    /// 咨询
    QUESTION,
    /// 求助
    HELP,
    /// 投诉
    COMPLAINT,
    /// 举报
    REPORT,
    /// 建议
    SUGGESTION
}

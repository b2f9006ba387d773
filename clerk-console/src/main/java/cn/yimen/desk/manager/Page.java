package cn.yimen.desk.manager;

/// The pages of the manager's desk.
public enum Page {
    /// 告警: alarms, figures and their stories.
    ALARMS,
    /// 未播出: calls that nobody heard.
    UNHEARD,
    /// 调度: lines and windows.
    STEER,
    /// 通知: notices and emergency.
    TELL,
    /// 规则: who goes first.
    POLICY,
    /// 试算: today played again with a change.
    WHAT_IF,
    /// 差评: bad ratings and what became of them.
    FOLLOW_UP,
    /// 日报
    REPORT
}

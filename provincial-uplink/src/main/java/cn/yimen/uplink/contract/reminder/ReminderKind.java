package cn.yimen.uplink.contract.reminder;

/// Kind of a reminder.
public enum ReminderKind {
    /// 证照到期
    LICENCE_EXPIRES,
    /// 办件进度
    CASE_PROGRESS,
    /// 预约
    APPOINTMENT,
    /// 政策推送
    POLICY
}

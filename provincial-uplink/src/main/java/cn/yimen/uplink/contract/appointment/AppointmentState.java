package cn.yimen.uplink.contract.appointment;

/// State of a booking (预约状态).
public enum AppointmentState {
    /// 待签到
    BOOKED,
    /// 已签到（已取号）
    CHECKED_IN,
    /// 已叫号
    CALLED,
    /// 已完成
    COMPLETED,
    /// 已取消
    CANCELLED,
    /// 爽约
    NO_SHOW
}

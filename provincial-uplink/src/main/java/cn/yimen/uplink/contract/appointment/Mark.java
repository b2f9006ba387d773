package cn.yimen.uplink.contract.appointment;

/// What a hall tells of a booking.
public enum Mark {
    /// 签到
    CHECKED_IN,
    /// 叫号
    CALLED,
    /// 完成
    COMPLETED,
    /// 爽约
    NO_SHOW
}

package cn.yimen.uplink.contract.hall;

/// What a date is in the calendar of working days.
public enum DayKind {
    /// 工作日
    WORKDAY,
    /// 休息日
    WEEKEND,
    /// 法定节假日
    HOLIDAY,
    /// 调休上班
    ADJUSTED_WORKDAY
}

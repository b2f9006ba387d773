package cn.yimen.hall.watch;

/// What a manager is warned of. The value of each has the unit in which its thresholds are written.
public enum AlarmKind {
    /// 等候超时: minutes that the longest waiting person of a line has waited.
    WAIT,
    /// 等候超时率: per cent of a line's waiting people who have waited too long.
    OVERDUE_SHARE,
    /// 窗口饱和度: people of a line for each open window that serves it.
    SATURATION,
    /// 大厅饱和度: numbers given, per cent of those that may be given a day.
    HALL_SATURATION,
    /// 超时办结率: per cent of a line's services that took too long.
    OVERDUE_SERVICE_SHARE,
    /// 超时业务笔数: services of a line that took too long.
    OVERDUE_SERVICES,
    /// 弃号率: per cent of the numbers given that were given up.
    ABANDONED_SHARE,
    /// 差评笔数: ratings of 1 or 2 today.
    BAD_RATINGS,
    /// 连续工作时长: minutes that a window's clerk has worked without a break.
    LONG_WORK
}

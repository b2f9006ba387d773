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
    LONG_WORK,
    /// 求助无人接: seconds that somebody at a machine has asked for help and nobody goes.
    HELP_WAITS,
    /// 终端失联: seconds since a machine was last heard.
    MACHINE_LOST,
    /// 终端停用: minutes that a machine has been out of service.
    MACHINE_OUT,
    /// 纸将用尽: per cent by which the paper left falls short of a hundred slips.
    PAPER_LOW,
    /// 外设故障: minutes that a part of a machine has not worked.
    PART_FAULTY,
    /// 时钟偏差: seconds that a machine's clock differs from the hall's.
    CLOCK_OFF,
    /// 数据积压: minutes that the oldest unsent record of a machine has waited.
    RECORDS_PILE_UP,
    /// 证书将到期: days that a machine's certificate lasts less than thirty.
    CERTIFICATE_ENDS,
    /// 磁盘将满: per cent of a machine's disk in use.
    DISK_FILLS,
    /// 疑似破坏: minutes that a machine's door has been open, a foreign keyboard plugged in, or keys
    /// struck that it does not have; at least one while there is anything.
    TAMPER
}

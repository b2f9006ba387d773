package cn.yimen.hall.watch;

/// Who is told of an alarm.
public enum Receiver {
    LINE_LEADER,
    MANAGER_ON_DUTY,
    HALL_DIRECTOR
}

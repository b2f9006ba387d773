package cn.yimen.hall.domain;

/// Why somebody's waiting counts faster (优先类别). The rate of each class is the hall's configuration.
public enum PriorityClass {
    ORDINARY,
    /// 预约, inside the booked slot.
    APPOINTMENT,
    /// 70 岁以上, from the birth date of the document.
    SENIOR,
    /// 军人、军属、消防救援.
    SOLDIER,
    DISABLED,
    PREGNANT
}

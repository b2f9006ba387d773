package cn.yimen.kiosk.flow;

/// Why the citizen looks through the items.
public enum Purpose {
    TAKE_NUMBER,
    /// 办事指南: to read what to bring, without queueing.
    GUIDE,
    /// 自助填表: only items that have a form.
    APPLY,
    /// 预约办事: to come at a time of one's own choice.
    BOOK
}

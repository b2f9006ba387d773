package cn.yimen.kiosk.flow;

/// What the home screen offers.
public enum HomeKey {
    TAKE_NUMBER,
    /// 预约签到
    BOOKING,
    GUIDE,
    MY_TICKETS,
    /// 自助办理: fill in a form beforehand.
    APPLY,
    /// 我的办件: how an application stands.
    CASES,
    RATE,
    /// 12345
    HOTLINE,
    PAY,
    /// 证明打印
    CERTIFICATES,
    /// 亮证扫码: a licence on a phone says who somebody is, or whether it holds.
    LICENCE
}

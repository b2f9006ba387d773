package cn.yimen.kiosk.flow;

/// What the home screen offers.
public enum HomeKey {
    TAKE_NUMBER,
    GUIDE,
    MY_TICKETS,
    RATE
}

package cn.yimen.kiosk.flow;

/// The connection to the hall server.
public enum Link {
    CONNECTING,
    LIVE,
    LOST
}

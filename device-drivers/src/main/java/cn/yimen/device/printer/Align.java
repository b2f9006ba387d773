package cn.yimen.device.printer;

/// Where a line stands.
enum Align {
    LEFT,
    CENTRE
}

package cn.yimen.kiosk.speech;

/// What the four keys reach after the last thing on the screen.
enum Extra {
    /// 从头再听本页
    AGAIN,
    SLOWER,
    FASTER,
    SOFTER,
    LOUDER,
    /// 暂停朗读
    HOLD,
    /// 关闭语音朗读
    OFF
}

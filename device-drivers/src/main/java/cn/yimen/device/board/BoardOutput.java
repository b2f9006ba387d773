package cn.yimen.device.board;

/// What is wired to an output of the board.
public enum BoardOutput {
    /// 照明: the lamp over the panel.
    LIGHT,
    /// 出纸口灯: the lamp at the paper outlet.
    OUTLET_LIGHT,
    /// 电锁: released while on.
    LOCK
}

package cn.yimen.device.board;

/// What is wired to an input of the board.
public enum BoardInput {
    /// 柜门: on while open.
    DOOR,
    /// 人体感应: on while somebody stands before the machine.
    PRESENCE,
    /// 求助按钮: on while pressed.
    HELP_KEY,
    /// 耳机插口: on while a plug is in it.
    HEADSET
}

package cn.yimen.device.printer;

/// How a model's buzzer is sounded.
public enum Buzzer {
    NONE,
    /// `ESC B n t`: most Chinese models.
    ESC_B,
    /// `ESC ( A`: Epson.
    ESC_A
}

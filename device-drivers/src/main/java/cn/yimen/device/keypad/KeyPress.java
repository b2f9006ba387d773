package cn.yimen.device.keypad;

/// One press of a key.
///
/// @param held whether it was held down for 0.8 s or longer; the pad measures that and tells the
///   press then, without waiting for the finger to leave
public record KeyPress(AccessKey key, boolean held) {}

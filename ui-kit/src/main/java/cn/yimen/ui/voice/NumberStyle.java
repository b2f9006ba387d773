package cn.yimen.ui.voice;

/// How a ticket's number is said.
public enum NumberStyle {
    /// Character by character, so that people can follow it with the eye: A 零零一号.
    SPELT,
    /// As [#SPELT], in Chinese with 幺 for 1 where the pack has it: A 零零幺号.
    SPELT_YAO,
    /// As a number, without the zeros before it: A 一号, A 一百零五号. Beyond 999, and beyond 99 where a
    /// language has no hundreds, it is spelt.
    READ
}

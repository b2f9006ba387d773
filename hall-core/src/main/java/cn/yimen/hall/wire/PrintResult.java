package cn.yimen.hall.wire;

/// How printing ended, as the kiosk knows it.
public enum PrintResult {
    PRINTED,
    UNKNOWN,
    /// No paper, and the citizen reads the number from the screen.
    NOT_PRINTED_SHOWN,
    /// No paper, and nobody saw the number: it is withdrawn.
    NOT_PRINTED_UNSEEN
}

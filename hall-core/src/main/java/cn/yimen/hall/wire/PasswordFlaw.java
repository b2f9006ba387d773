package cn.yimen.hall.wire;

/// Why a password cannot be taken.
public enum PasswordFlaw {
    /// Fewer than eight characters.
    TOO_SHORT,
    /// More than sixty-four.
    TOO_LONG,
    /// Contains the work number.
    HOLDS_WORK_NUMBER,
    /// One character over and over, or keys in a row, as 12345678.
    TOO_PLAIN,
    /// The one until now.
    SAME_AS_BEFORE
}

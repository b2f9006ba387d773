package cn.yimen.kiosk.flow;

/// Why a phone number cannot be right, said at the field.
public enum PhoneProblem {
    TOO_SHORT,
    /// Mobile numbers begin with 13 to 19.
    NOT_MOBILE
}

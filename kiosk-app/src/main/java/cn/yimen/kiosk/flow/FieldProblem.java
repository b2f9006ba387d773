package cn.yimen.kiosk.flow;

/// What is wrong with a field, in words that help.
public enum FieldProblem {
    MISSING,
    NOT_MOBILE,
    NOT_ID_NUMBER,
    NOT_A_DATE,
    /// Two points, or more than two places.
    NOT_AN_AMOUNT,
    NOT_A_NUMBER,
    /// Less or more, earlier or later than the form takes; the field's limits say what it takes.
    OUT_OF_RANGE,
    TOO_SHORT,
    /// Not written as the form wants it; the field may have a hint.
    OTHER_FORM,
    TOO_LONG
}

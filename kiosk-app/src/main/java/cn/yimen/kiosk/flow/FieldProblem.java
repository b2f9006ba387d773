package cn.yimen.kiosk.flow;

/// What is wrong with a field, in words that help.
public enum FieldProblem {
    MISSING,
    NOT_MOBILE,
    NOT_ID_NUMBER,
    NOT_A_DATE,
    TOO_LONG
}

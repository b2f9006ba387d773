package cn.yimen.kiosk.flow;

/// How the items are sorted into shelves.
public enum Arrangement {
    BY_THEME,
    BY_DEPARTMENT
}

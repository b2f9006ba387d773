package cn.yimen.desk.manager;

/// A list that is turned page by page where it does not fit.
public enum Shelf {
    LINES,
    WINDOWS,
    /// The lines that a window may serve, while they are chosen.
    TOGGLES,
    ALARMS,
    UNHEARD
}

package cn.yimen.hall.state;

/// What is known of a ticket's paper.
public enum PaperState {
    /// The kiosk has not said yet.
    PENDING,
    PRINTED,
    /// Nobody knows.
    UNKNOWN,
    /// The citizen has the number from the screen.
    SHOWN_ONLY,
    NONE
}

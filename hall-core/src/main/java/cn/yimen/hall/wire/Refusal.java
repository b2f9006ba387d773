package cn.yimen.hall.wire;

/// Why the hall server did not do what was asked. The programs have a sentence for each.
public enum Refusal {
    /// The person holds a live number of this line: offer a reprint.
    LIVE_TICKET,
    UNKNOWN_ITEM,
    /// The items of one ticket belong to different lines.
    SEVERAL_LINES,
    /// No window of this hall serves the line.
    NO_WINDOW,
    /// Today's numbers of the line are used up.
    CAPACITY_USED_UP,
    UNKNOWN_TICKET,
    UNKNOWN_WINDOW,
    /// The ticket is not in a stage in which this can be done.
    WRONG_STAGE,
    /// Another window or clerk has the ticket.
    OTHER_WINDOW,
    WINDOW_NOT_OPEN,
    /// The window still has somebody.
    WINDOW_BUSY,
    NOBODY_WAITING,
    /// The number was passed too often.
    PASSED_TOO_OFTEN,
    ALREADY_RATED,
    INVALID
}

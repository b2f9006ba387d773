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
    /// The line gives no numbers at this hour or on this day.
    OUTSIDE_HOURS,
    /// 停止取号: staff closed the line for today.
    LINE_CLOSED,
    /// Those who wait fill the rest of the day.
    DAY_IS_FULL,
    /// 紧急停止
    HALL_STOPPED,
    /// The person had as many numbers of this line today as one may.
    TOO_MANY_NUMBERS,
    /// The clerk is not trained for the line, or the window does not serve it.
    NOT_SERVED_HERE,
    /// The clerk is signed in at another window.
    CLERK_ELSEWHERE,
    /// The person is called or served at another window now.
    PERSON_ELSEWHERE,
    /// The number was called as often as it may, or just now.
    CALLED_TOO_OFTEN,
    /// The number belongs to somebody, or to no lease of this kiosk.
    NOT_YOUR_NUMBER,
    /// The hall lends this kiosk no numbers.
    NO_LEASE,
    UNKNOWN_LINE,
    UNKNOWN_APPOINTMENT,
    /// Before the booked time.
    TOO_EARLY,
    /// After the booked time.
    TOO_LATE,
    /// The booking was used, cancelled or missed.
    APPOINTMENT_OVER,
    /// People wait or are served there: it cannot be taken away now.
    IN_USE,
    /// The hall keeps accounts, and nobody is signed in at this machine as the one who asks.
    NOT_SIGNED_IN,
    /// Whoever is signed in is not trusted with it.
    NOT_PERMITTED,
    INVALID
}

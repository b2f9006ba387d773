package cn.yimen.hall.wire;

/// Why the hall server did not do what was asked. The programs have a sentence for each.
public enum Refusal {
    /// The person holds a live number of this line: offer a reprint.
    LIVE_TICKET("H-01"),
    UNKNOWN_ITEM("H-02"),
    /// The items of one ticket belong to different lines.
    SEVERAL_LINES("H-03"),
    /// No window of this hall serves the line.
    NO_WINDOW("H-04"),
    /// Today's numbers of the line are used up.
    CAPACITY_USED_UP("H-05"),
    UNKNOWN_TICKET("H-06"),
    UNKNOWN_WINDOW("H-07"),
    /// The ticket is not in a stage in which this can be done.
    WRONG_STAGE("H-08"),
    /// Another window or clerk has the ticket.
    OTHER_WINDOW("H-09"),
    WINDOW_NOT_OPEN("H-10"),
    /// The window still has somebody.
    WINDOW_BUSY("H-11"),
    NOBODY_WAITING("H-12"),
    /// The number was passed too often.
    PASSED_TOO_OFTEN("H-13"),
    ALREADY_RATED("H-14"),
    /// The line gives no numbers at this hour or on this day.
    OUTSIDE_HOURS("H-15"),
    /// 停止取号: staff closed the line for today.
    LINE_CLOSED("H-16"),
    /// Those who wait fill the rest of the day.
    DAY_IS_FULL("H-17"),
    /// 紧急停止
    HALL_STOPPED("H-18"),
    /// The person had as many numbers of this line today as one may.
    TOO_MANY_NUMBERS("H-19"),
    /// The clerk is not trained for the line, or the window does not serve it.
    NOT_SERVED_HERE("H-20"),
    /// The clerk is signed in at another window.
    CLERK_ELSEWHERE("H-21"),
    /// The person is called or served at another window now.
    PERSON_ELSEWHERE("H-22"),
    /// The number was called as often as it may, or just now.
    CALLED_TOO_OFTEN("H-23"),
    /// The number belongs to somebody, or to no lease of this kiosk.
    NOT_YOUR_NUMBER("H-24"),
    /// The hall lends this kiosk no numbers.
    NO_LEASE("H-25"),
    UNKNOWN_LINE("H-26"),
    UNKNOWN_APPOINTMENT("H-27"),
    /// Before the booked time.
    TOO_EARLY("H-28"),
    /// After the booked time.
    TOO_LATE("H-29"),
    /// The booking was used, cancelled or missed.
    APPOINTMENT_OVER("H-30"),
    /// People wait or are served there: it cannot be taken away now.
    IN_USE("H-31"),
    /// The hall keeps accounts, and nobody is signed in at this machine as the one who asks.
    NOT_SIGNED_IN("H-32"),
    /// Whoever is signed in is not trusted with it.
    NOT_PERMITTED("H-33"),
    INVALID("H-34");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    /// As it stands in `docs/errors.md`; never used again for another.
    public String code() {
        return code;
    }
}

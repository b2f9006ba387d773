package cn.yimen.kiosk.flow;

/// Why something cannot be done now. The key stays in its place and says so.
public enum Obstacle {
    SERVER_AWAY,
    /// Done by the province at once, and this kiosk has no line to it.
    PROVINCE_AWAY,
    NO_CATALOGUE,
    NOT_IDENTIFIED,
    /// The reader does not work, and a licence on a phone (亮证) says who one is.
    SHOW_LICENCE,
    /// The reader does not work, and a telephone number will do.
    ENTER_PHONE,
    /// Nobody queues at this place (网点).
    NO_QUEUE,
    /// No window of this hall ever serves the line.
    NO_WINDOW,
    CAPACITY_USED_UP,
    /// 不在取号时间: the line gives no numbers at this hour.
    OUTSIDE_HOURS,
    /// Staff closed the line for today.
    LINE_CLOSED,
    /// Staff stopped the hall (紧急停止).
    HALL_STOPPED,
    /// The province's forms have never reached this machine.
    NO_FORMS,
    /// While the hall is away only the code of a slip says what is to be rated.
    SCAN_SLIP,
    /// A part of the machine that it needs does not work; it opens again by itself.
    PRINTER_DOWN,
    /// The printer of certificates and results, which is another than that of slips; not every
    /// machine has one.
    A4_DOWN,
    READER_DOWN,
    SCANNER_DOWN,
    CAMERA_DOWN,
    /// The person has no number today.
    NO_TICKET,
    /// The person has no finished business that waits for a rating.
    NOTHING_TO_RATE;

    static Obstacle without(Part part) {
        return switch (part) {
            case PRINTER -> PRINTER_DOWN;
            case A4 -> A4_DOWN;
            case CARD_READER -> READER_DOWN;
            case SCANNER -> SCANNER_DOWN;
            case CAMERA -> CAMERA_DOWN;
        };
    }
}

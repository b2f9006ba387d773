package cn.yimen.device.printer;

import java.util.Optional;

/// What stands on a queue ticket (排队号票), as texts ready to print: the words come from the kiosk's
/// language, the driver adds none. Holds no name and no document number.
///
/// @param mark a reprint (补打第1次 10:05) or a number given without the server (断网取号)
/// @param hall name of the hall, and floor or zone below it
/// @param number the ticket's number ("A023", "K3-001")
/// @param service what the citizen came for
/// @param priority class of the ticket, if any (70岁以上优先, 预约 10:30)
/// @param outlook what is known of the wait
/// @param place where to wait and where to go
/// @param code the code that follows the queue on a telephone
/// @param passed what to do when the number was passed (过号)
/// @param issue when and where the ticket was taken
public record TicketSlip(
        Optional<String> mark,
        Hall hall,
        String number,
        String service,
        Optional<String> priority,
        Outlook outlook,
        Place place,
        Code code,
        Passed passed,
        Issue issue)
        implements Slip {

    public record Hall(String name, String floor) {}

    /// What is known of the wait.
    public sealed interface Outlook {}

    /// 前面19人, 约25-35分
    public record Expected(String ahead, String range) implements Outlook {}

    /// Nobody knows while the server is away: a sentence of comfort and how the place is decided.
    public record NotKnown(String headline, String explanation) implements Outlook {}

    /// A区等候, 1-6号窗口; no windows while they are not known.
    public record Place(String area, Optional<String> windows) {}

    /// @param token content of the QR code; at most 61 of the characters 0–9 A–Z $%*+-./: and
    ///   blank, so that the symbol is 174 dots wide
    /// @param caption what the code is for
    public record Code(String token, String caption) {}

    /// The rule in short, and with the hall's own numbers.
    public record Passed(String headline, String rule) {}

    /// 取号 11-24 09:53, 机1, 咨询 12345; narrow paper leaves the telephone number out.
    public record Issue(String taken, String machine, String telephone) {}
}

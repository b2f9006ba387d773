package cn.yimen.desk.desk;

import cn.yimen.hall.wire.HolderTickets;

/// What came of a card on the window's reader.
public sealed interface CardAnswer {

    /// It was read, and the hall said which tickets are its holder's.
    record Asked(HolderTickets found) implements CardAnswer {}

    /// It was read, and the hall said nothing.
    record NoAnswer() implements CardAnswer {}

    /// It was not read, and may be when it is laid down again.
    record Unreadable() implements CardAnswer {}

    /// It is none that this reader can take a number from.
    record WrongCard() implements CardAnswer {}
}

package cn.yimen.desk.guide;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Refusal;

/// The one thing that the tablet has under way, and what became of the last.
public sealed interface Errand {

    record None() implements Errand {}

    record Open(CommandId id, HallCommand command) implements Errand {}

    /// The hall said yes; the printer works.
    record Printing(Paper paper) implements Errand {}

    record Done(HallCommand command) implements Errand {}

    /// A number was printed, or must be written down.
    record Given(TicketNumber number, Paper.Outcome outcome) implements Errand {}

    record Refused(HallCommand command, Refusal why) implements Errand {}

    /// Nobody answered: whether it was done stands in the hall's state once it is heard again.
    record Unknown(HallCommand command) implements Errand {}

    default boolean isUnderWay() {
        return this instanceof Open || this instanceof Printing;
    }
}

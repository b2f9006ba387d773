package cn.yimen.desk.manager;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Refusal;

/// The one command that the manager's desk has under way, and what became of the last.
public sealed interface Errand {

    record None() implements Errand {}

    record Open(CommandId id, HallCommand command) implements Errand {}

    record Done(HallCommand command) implements Errand {}

    record Refused(HallCommand command, Refusal why) implements Errand {}

    /// Nobody answered: whether it was done stands in the hall's state once it is heard again.
    record Unknown(HallCommand command) implements Errand {}
}

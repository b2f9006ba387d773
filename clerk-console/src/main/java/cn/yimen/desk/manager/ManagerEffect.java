package cn.yimen.desk.manager;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.HallCommand;

/// What the manager's desk wants done; the answers come back as events.
public sealed interface ManagerEffect {

    /// Sends a command until it is answered. The same id again means the same intention.
    record Send(CommandId id, HallCommand command) implements ManagerEffect {}
}

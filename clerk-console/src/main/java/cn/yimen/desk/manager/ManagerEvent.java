package cn.yimen.desk.manager;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import java.time.Instant;

/// What happens at a manager's desk, dated by the desk's own clock.
public sealed interface ManagerEvent {

    Instant at();

    /// @param id for the command that it may come to, made before anything is sent
    record Wished(Wish wish, CommandId id, Instant at) implements ManagerEvent {}

    record HallChanged(HallState hall, Instant at) implements ManagerEvent {}

    record Heartbeat(Instant hallTime, Instant at) implements ManagerEvent {}

    record Answered(CommandId id, CommandAnswer answer, Instant at) implements ManagerEvent {}

    record Unanswered(CommandId id, Instant at) implements ManagerEvent {}

    record Tick(Instant at) implements ManagerEvent {}
}

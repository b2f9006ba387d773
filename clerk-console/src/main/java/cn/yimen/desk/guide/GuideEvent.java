package cn.yimen.desk.guide;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.SignInAnswer;
import java.time.Instant;
import java.util.Optional;

/// What happens at the guide's tablet, dated by its own clock.
public sealed interface GuideEvent {

    Instant at();

    /// @param command and `ticket`: names for what may come of it, made before anything is sent
    record Wished(GuideWish wish, CommandId command, TicketId ticket, Instant at)
            implements GuideEvent {}

    record HallChanged(HallState hall, Instant at) implements GuideEvent {}

    record Heartbeat(Instant hallTime, Instant at) implements GuideEvent {}

    record CatalogueCame(Catalogue catalogue, Instant at) implements GuideEvent {}

    record Answered(CommandId id, CommandAnswer answer, Instant at) implements GuideEvent {}

    record Unanswered(CommandId id, Instant at) implements GuideEvent {}

    /// @param report a name for telling the hall of it
    record Printed(TicketId ticket, Paper.Outcome outcome, CommandId report, Instant at)
            implements GuideEvent {}

    /// @param accounts whether the hall keeps accounts of its staff
    record StaffRuleCame(boolean accounts, Instant at) implements GuideEvent {}

    /// @param answer empty where the server gave none
    record SignInEnded(ClerkId clerk, Optional<SignInAnswer> answer, Instant at)
            implements GuideEvent {}

    record Tick(Instant at) implements GuideEvent {}
}

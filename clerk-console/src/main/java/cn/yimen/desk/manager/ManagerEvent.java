package cn.yimen.desk.manager;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.Story;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.SignInAnswer;
import java.time.Instant;
import java.util.Optional;

/// What happens at a manager's desk, dated by the desk's own clock.
public sealed interface ManagerEvent {

    Instant at();

    /// @param id for the command that it may come to, made before anything is sent
    record Wished(Wish wish, CommandId id, Instant at) implements ManagerEvent {}

    record HallChanged(HallState hall, Instant at) implements ManagerEvent {}

    record Heartbeat(Instant hallTime, Instant at) implements ManagerEvent {}

    record Answered(CommandId id, CommandAnswer answer, Instant at) implements ManagerEvent {}

    record Unanswered(CommandId id, Instant at) implements ManagerEvent {}

    record Watched(HallWatch figures, Instant at) implements ManagerEvent {}

    /// @param isHeard whether the desk has a sound device that could say it
    record ToneEnded(boolean isHeard, Instant at) implements ManagerEvent {}

    record StoryCame(Story story, Instant at) implements ManagerEvent {}

    /// @param answer empty where the server gave none
    record TrialAnswered(WhatIf.Question question, Optional<WhatIf.Answer> answer, Instant at)
            implements ManagerEvent {}

    record FollowUpsCame(FollowUp.Sheet sheet, Instant at) implements ManagerEvent {}

    record CatalogueCame(Catalogue catalogue, Instant at) implements ManagerEvent {}

    record ReportEnded(Served.Saved outcome, Instant at) implements ManagerEvent {}

    /// @param accounts whether the hall keeps accounts of its staff
    record StaffRuleCame(boolean accounts, Instant at) implements ManagerEvent {}

    /// @param answer empty where the server gave none
    record SignInEnded(ClerkId clerk, Optional<SignInAnswer> answer, Instant at)
            implements ManagerEvent {}

    record Tick(Instant at) implements ManagerEvent {}
}

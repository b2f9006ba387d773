package cn.yimen.desk.guide;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.HallCommand;

/// What the tablet wants done; the answers come back as events.
public sealed interface GuideEffect {

    /// Sends a command until it is answered.
    record Send(CommandId id, HallCommand command) implements GuideEffect {}

    /// Tells the hall something that needs no answer here, again and again until it is heard.
    record Tell(CommandId id, HallCommand command) implements GuideEffect {}

    record Print(Paper paper) implements GuideEffect {}

    record FetchCatalogue() implements GuideEffect {}

    record SignIn(ClerkId clerk, String password) implements GuideEffect {

        @Override
        public String toString() {
            return "SignIn[" + clerk + "]";
        }
    }

    record SignOut() implements GuideEffect {}
}

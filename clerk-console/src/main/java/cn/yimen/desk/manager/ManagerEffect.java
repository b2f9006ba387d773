package cn.yimen.desk.manager;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.wire.HallCommand;
import java.time.LocalDate;

/// What the manager's desk wants done; the answers come back as events.
public sealed interface ManagerEffect {

    /// Sends a command until it is answered. The same id again means the same intention.
    record Send(CommandId id, HallCommand command) implements ManagerEffect {}

    record SignIn(ClerkId clerk, String password) implements ManagerEffect {

        @Override
        public String toString() {
            return "SignIn[" + clerk + "]";
        }
    }

    record SignOut() implements ManagerEffect {}

    /// A short tone.
    record SoundAlert() implements ManagerEffect {}

    record FetchStory(String figure) implements ManagerEffect {}

    record AskWhatIf(WhatIf.Question question) implements ManagerEffect {}

    record FetchFollowUps() implements ManagerEffect {}

    record FetchCatalogue() implements ManagerEffect {}

    record FetchReport(LocalDate day, ReportForm form, ReportLanguage language)
            implements ManagerEffect {}
}

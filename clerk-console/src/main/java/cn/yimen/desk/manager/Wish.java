package cn.yimen.desk.manager;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What the manager wants.
public sealed interface Wish {

    /// Changes only what is looked at.
    sealed interface Looking extends Wish {}

    /// Changes the hall.
    sealed interface Ordering extends Wish {}

    /// Who sits here.
    sealed interface Entering extends Wish {}

    record SignIn(ClerkId clerk, String password) implements Entering {

        @Override
        public String toString() {
            return "SignIn[" + clerk + "]";
        }
    }

    record SignOut() implements Entering {}

    record Show(Page page) implements Looking {}

    /// Nothing of what was begun.
    record Back() implements Looking {}

    /// What was asked about is really meant.
    record Confirm() implements Looking {}

    /// Begins to choose the lines of a window.
    record EditLines(WindowId window) implements Looking {}

    /// Begins to put an extra session together.
    record EditSession(LocalDate day, LocalTime from, LocalTime to) implements Looking {}

    /// @param by steps
    record TurnSession(SessionDraft.Part part, int by) implements Looking {}

    record ToggleSessionLine(LineId line) implements Looking {}

    record ToggleSessionWindow(WindowId window) implements Looking {}

    /// A line more or less for the window in hand.
    record ToggleLine(LineId line) implements Looking {}

    /// A class earns faster or slower.
    record ChangeRate(PriorityClass priority, double by) implements Looking {}

    record ChangeLimit(int by) implements Looking {}

    /// Why is this figure what it is?
    record OpenStory(String figure) implements Looking {}

    /// A field of the what-if sentence, one further or back.
    record TurnTrial(Field field, int by) implements Looking {

        /// The sentence's fields.
        public enum Field {
            WINDOW,
            TIME,
            WHAT
        }
    }

    /// 再加一条
    record OneMoreChange() implements Looking {}

    record ClearTrial() implements Looking {}

    /// 重算
    record AskTrial() implements Looking {}

    /// What would the policy in hand have done today?
    record PreviewPolicy() implements Looking {}

    /// Another page of a list.
    record Turn(Shelf shelf, int by) implements Looking {}

    /// The next bad rating, or the one before.
    record TurnFollowUp(int by) implements Looking {}

    record SaveReport(LocalDate day, ReportForm form, ReportLanguage language) implements Looking {}

    record AcceptAlarm(String alarm, Level level) implements Ordering {}

    /// The bad rating goes a step on its way.
    record Advance(TicketId ticket, FollowUpStage stage, String text, Optional<ClerkId> responsible)
            implements Ordering {}

    record CloseLine(LineId line) implements Ordering {}

    record ReopenLine(LineId line) implements Ordering {}

    /// Concerns one window, whoever sits there.
    sealed interface AtWindow extends Ordering {

        WindowId window();
    }

    record OpenWindow(WindowId window, ClerkId clerk) implements AtWindow {}

    record PauseWindow(WindowId window) implements AtWindow {}

    record ResumeWindow(WindowId window) implements AtWindow {}

    record CloseWindow(WindowId window) implements AtWindow {}

    /// The lines in hand are those of the window from now on.
    record SaveLines() implements Ordering {}

    /// The session in hand takes place.
    record AnnounceSession() implements Ordering {}

    record WithdrawSession(ExtraSession session) implements Ordering {}

    /// @param holds for how long; until it is withdrawn where empty
    record PostNotice(NoticeId notice, String text, boolean urgent, Optional<Duration> holds)
            implements Ordering {}

    record WithdrawNotice(NoticeId notice) implements Ordering {}

    record Declare(EmergencyKind kind) implements Ordering {}

    record ClearEmergency() implements Ordering {}

    /// Every screen shows its name for half a minute.
    record IdentifyScreens() implements Ordering {}

    /// The policy in hand holds from now on.
    record SavePolicy() implements Ordering {}
}

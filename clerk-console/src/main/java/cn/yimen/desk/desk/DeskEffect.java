package cn.yimen.desk.desk;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.HallCommand;

/// What the desk wants done; the answers come back as events.
public sealed interface DeskEffect {

    /// Sends a command once. The same id again means the same intention.
    record Send(CommandId id, HallCommand command) implements DeskEffect {}

    /// Asks who holds the ticket in hand; the hall audits it.
    record LookUp(TicketId ticket, ClerkId clerk) implements DeskEffect {}

    record FetchStaffRule() implements DeskEffect {}

    record SignIn(ClerkId clerk, String password) implements DeskEffect {

        /// Without the password.
        @Override
        public String toString() {
            return "SignIn[" + clerk + "]";
        }
    }

    record ChangePassword(ClerkId clerk, String known, String wanted) implements DeskEffect {

        /// Without the passwords.
        @Override
        public String toString() {
            return "ChangePassword[" + clerk + "]";
        }
    }

    record PrintToldOnce(ToldOnce told) implements DeskEffect {}

    record SignOut() implements DeskEffect {}

    record FetchCatalogue() implements DeskEffect {}

    /// Keeps a deed on this machine's disk; [DeskEvent.DeedWritten] says how that ended.
    record Keep(Deed deed) implements DeskEffect {}

    /// The hall has answered a deed: it need not be kept any more.
    record Settle(CommandId deed) implements DeskEffect {}
}

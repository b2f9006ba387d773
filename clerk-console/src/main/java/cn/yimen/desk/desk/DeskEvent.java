package cn.yimen.desk.desk;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.hall.wire.PasswordFlaw;
import cn.yimen.hall.wire.SignInAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happens at a desk, dated by the desk's own clock.
public sealed interface DeskEvent {

    Instant at();

    /// The clerk pressed a key, by hand or by a hotkey.
    ///
    /// @param ids names for the commands that it may come to, made before anything is sent
    record Pressed(DeskKey key, Ids ids, Instant at) implements DeskEvent {}

    /// The clerk answered the desk's question with a digit.
    record Chosen(int digit, Ids ids, Instant at) implements DeskEvent {}

    /// The clerk chose a list.
    record TabChosen(Look.Tab tab, Instant at) implements DeskEvent {}

    /// The hall's state changed.
    record HallChanged(HallState hall, Instant hallTime, Instant at) implements DeskEvent {}

    record Heartbeat(Instant hallTime, Instant at) implements DeskEvent {}

    record LinkChanged(Contact.Link link, Instant at) implements DeskEvent {}

    record Answered(CommandId id, CommandAnswer answer, Instant at) implements DeskEvent {}

    /// Nobody knows whether the command was carried out.
    ///
    /// @param retryAfter how soon the hall wants to be asked again, where it said so
    record Unanswered(CommandId id, Optional<Duration> retryAfter, Instant at)
            implements DeskEvent {}

    record CatalogueCame(Catalogue catalogue, Instant at) implements DeskEvent {}

    record PersonCame(TicketId ticket, Optional<HolderView> view, Instant at)
            implements DeskEvent {}

    /// The hall says whether it keeps accounts.
    record StaffRuleCame(boolean accounts, Instant at) implements DeskEvent {}

    /// Somebody typed work number and password.
    record SignInWished(ClerkId clerk, String password, Instant at) implements DeskEvent {

        /// Without the password.
        @Override
        public String toString() {
            return "SignInWished[" + clerk + "]";
        }
    }

    /// Somebody typed work number, password, and the password that they want.
    record PasswordWished(ClerkId clerk, String known, String wanted, Instant at)
            implements DeskEvent {

        /// Without the passwords.
        @Override
        public String toString() {
            return "PasswordWished[" + clerk + "]";
        }
    }

    /// @param answer empty where none came
    record SignInEnded(ClerkId clerk, Optional<SignInAnswer> answer, Instant at)
            implements DeskEvent {}

    record PasswordUnfit(PasswordFlaw why, Instant at) implements DeskEvent {}

    record ToolChanged(Seat.Tool tool, boolean works, Instant at) implements DeskEvent {}

    /// A card was laid on the window's reader.
    record CardCame(CardAnswer answer, Instant at) implements DeskEvent {}

    /// An earlier run of this desk left what the hall has not answered.
    record DeedsFound(List<Deed> deeds, Instant at) implements DeskEvent {
        public DeedsFound {
            deeds = List.copyOf(deeds);
        }
    }

    /// A deed is on the disk, or the disk did not take it.
    record DeedWritten(CommandId deed, boolean safely, Instant at) implements DeskEvent {}

    /// Time went on.
    record Tick(Instant at) implements DeskEvent {}

    /// Two fresh ids: for the command of a press, and for the call that may follow it.
    record Ids(CommandId first, CommandId second) {}
}

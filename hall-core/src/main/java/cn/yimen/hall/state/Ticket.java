package cn.yimen.hall.state;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One ticket as it stands.
///
/// @param issuedAt when its number was given
/// @param waitingSince since when it waits this time: issue, or rejoining
/// @param place its place in the order of its line: smaller is earlier. Numbers get their issue
///   order; a rejoined one a place between two others
/// @param overtaken how many later ones were called before it
/// @param calls how often it was called in this turn, recalls included
/// @param done which of its items are done
/// @param onlyAt the only window that may call it; empty unless it was sent there
/// @param hold why it is held, while it is
/// @param appointment the booking with which its holder came
/// @param steps how often it was referred on to a next step
/// @param rating 1–5, 0 while not rated
/// @param reprints how often staff gave it out once more (补打); empty for never
/// @param note what staff wrote for one another (备注); never on a screen that citizens see
public record Ticket(
        TicketId id,
        TicketNumber number,
        LineId line,
        List<ItemCode> items,
        PriorityClass priority,
        IdentityKind identity,
        Optional<HolderRef> holder,
        DeviceId issuedBy,
        String token,
        Instant issuedAt,
        Instant waitingSince,
        double place,
        TicketStage stage,
        PaperState paper,
        int overtaken,
        int calls,
        int timesPassed,
        Optional<Turn> turn,
        List<ItemCode> done,
        Optional<WindowId> onlyAt,
        Optional<Hold> hold,
        Optional<AppointmentId> appointment,
        int steps,
        int rating,
        Optional<Integer> reprints,
        Optional<Note> note) {

    public Ticket {
        items = List.copyOf(items);
        done = List.copyOf(done);
    }

    /// What a screen needs of it that hangs in the hall: no code of the paper, nothing of who holds
    /// it, and no words of staff about a person.
    public Ticket forScreens() {
        return new Ticket(
                id,
                number,
                line,
                items,
                priority,
                identity,
                Optional.empty(),
                issuedBy,
                "",
                issuedAt,
                waitingSince,
                place,
                stage,
                paper,
                overtaken,
                calls,
                timesPassed,
                turn,
                done,
                onlyAt,
                hold.map(Hold::withoutReason),
                appointment,
                steps,
                rating,
                reprints,
                Optional.empty());
    }

    /// @param by who wrote it
    public record Note(String text, ClerkId by, Instant at) {}

    /// The ticket's turn at a window, from the call on; kept after finishing, so that it can be
    /// rated.
    ///
    /// @param finishedAt empty until 办结
    public record Turn(
            WindowId window,
            ClerkId clerk,
            CallReason reason,
            Instant calledAt,
            Instant lastCalledAt,
            Optional<Instant> startedAt,
            Optional<Instant> finishedAt,
            List<CallAcknowledged> acknowledged) {
        public Turn {
            acknowledged = List.copyOf(acknowledged);
        }
    }
}

package cn.yimen.hall.event;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What happened to one ticket. A ticket's events are ordered; their ticket is their aggregate.
public sealed interface TicketEvent extends HallEvent {

    TicketId ticket();

    /// The server gave the number. Nobody calls it yet: paper has not been seen to come out.
    ///
    /// @param token the signed text of the ticket's QR code, upper-case alphanumeric, at most 61
    ///   characters
    record Reserved(
            TicketId ticket,
            LocalDate day,
            LineId line,
            TicketNumber number,
            List<ItemCode> items,
            PriorityClass priority,
            IdentityKind identity,
            Optional<HolderRef> holder,
            DeviceId issuedBy,
            String token)
            implements TicketEvent {
        public Reserved {
            items = List.copyOf(items);
        }
    }

    /// The printer's completion barrier answered: the citizen holds the number.
    record Printed(TicketId ticket, DeviceId by) implements TicketEvent {}

    /// Nobody knows whether paper came out. The number stays callable; staff are told; no machine
    /// prints it again alone.
    record PrintUnknown(TicketId ticket, DeviceId by, String fault) implements TicketEvent {}

    /// Surely no usable paper came out.
    ///
    /// @param shown whether the citizen saw the number large on the screen and so holds it;
    ///   otherwise nobody does
    record NotPrinted(TicketId ticket, DeviceId by, String fault, boolean shown)
            implements TicketEvent {}

    /// 叫号
    record Called(TicketId ticket, WindowId window, ClerkId clerk, CallReason reason)
            implements TicketEvent {}

    /// 重呼
    ///
    /// @param times how often the number has been called now, the first call included
    record Recalled(TicketId ticket, WindowId window, ClerkId clerk, int times)
            implements TicketEvent {}

    record ServingStarted(TicketId ticket, WindowId window, ClerkId clerk) implements TicketEvent {}

    /// 办结
    record Finished(TicketId ticket, WindowId window, ClerkId clerk) implements TicketEvent {}

    /// 过号
    ///
    /// @param times how often this ticket has been passed now
    record Passed(TicketId ticket, WindowId window, ClerkId clerk, int times)
            implements TicketEvent {}

    /// A passed ticket waits again, behind the given number of people.
    record Rejoined(TicketId ticket, int placesBack) implements TicketEvent {}

    /// 弃号、作废: nobody will come with this number.
    record Withdrawn(TicketId ticket, String reason) implements TicketEvent {}

    /// 好差评
    ///
    /// @param level 5 非常满意 … 1 非常不满意
    /// @param tags codes of the rating tags
    record Rated(TicketId ticket, int level, List<String> tags, DeviceId by)
            implements TicketEvent {
        public Rated {
            tags = List.copyOf(tags);
        }
    }

    /// A screen or loudspeaker says what became of a call.
    ///
    /// @param times which call: the value of the call or recall that it answers
    record CallAcknowledged(TicketId ticket, int times, DeviceId by, Acknowledgement what)
            implements TicketEvent {}

    /// A clerk looked at the holder's person; kept for audit.
    record HolderLookedUp(TicketId ticket, ClerkId clerk, String purpose) implements TicketEvent {}
}

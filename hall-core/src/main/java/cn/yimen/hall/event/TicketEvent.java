package cn.yimen.hall.event;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.StaffIssue;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
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
    /// @param staff who gave it by hand
    /// @param appointment the booking with which its holder came
    /// @param issuedOfflineAt when a kiosk gave it without the server, handed over now
    /// @param countsFrom from when its waiting counts, where not from its issue: a booked slot
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
            String token,
            Optional<StaffIssue> staff,
            Optional<AppointmentId> appointment,
            Optional<Instant> issuedOfflineAt,
            Optional<Instant> countsFrom)
            implements TicketEvent {
        public Reserved {
            items = List.copyOf(items);
        }

        /// A number as a kiosk takes it.
        public Reserved(
                TicketId ticket,
                LocalDate day,
                LineId line,
                TicketNumber number,
                List<ItemCode> items,
                PriorityClass priority,
                IdentityKind identity,
                Optional<HolderRef> holder,
                DeviceId issuedBy,
                String token) {
            this(
                    ticket,
                    day,
                    line,
                    number,
                    items,
                    priority,
                    identity,
                    holder,
                    issuedBy,
                    token,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
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
    ///
    /// @param where instead of the number of people, where the hall's rule keeps the old place
    record Rejoined(TicketId ticket, int placesBack, Optional<Where> where) implements TicketEvent {
        public Rejoined(TicketId ticket, int placesBack) {
            this(ticket, placesBack, Optional.empty());
        }
    }

    /// 挂起: the person fetches something and comes back to be served on.
    ///
    /// @param remindAt when the clerk is reminded
    record Held(
            TicketId ticket,
            WindowId window,
            ClerkId clerk,
            String reason,
            Optional<Instant> remindAt)
            implements TicketEvent {}

    /// 回呼: a held ticket is served on.
    record Resumed(TicketId ticket, WindowId window, ClerkId clerk) implements TicketEvent {}

    /// 转移: waits again elsewhere, without having been served here.
    ///
    /// @param from the window that had called it; empty where it only waited
    record Transferred(
            TicketId ticket, Optional<WindowId> from, ClerkId clerk, Destination to, String reason)
            implements TicketEvent {}

    /// 下一步: was served here, and waits for the next step elsewhere.
    record Referred(TicketId ticket, WindowId window, ClerkId clerk, Destination to)
            implements TicketEvent {}

    /// 一窗多件: is served at the window together with the ticket that is there.
    record ServedTogether(TicketId ticket, WindowId window, ClerkId clerk, TicketId with)
            implements TicketEvent {}

    /// One item of the ticket is done.
    record ItemDone(TicketId ticket, ItemCode item, WindowId window, ClerkId clerk)
            implements TicketEvent {}

    /// 加办事项: the person at the window wants this too.
    record ItemAdded(TicketId ticket, ItemCode item, WindowId window, ClerkId clerk)
            implements TicketEvent {}

    /// Staff saw the proof that this person goes first (优先).
    record PriorityGranted(TicketId ticket, PriorityClass priority, ClerkId clerk, String reason)
            implements TicketEvent {}

    /// 弃号、作废: nobody will come with this number.
    record Withdrawn(TicketId ticket, String reason) implements TicketEvent {}

    /// 好差评
    ///
    /// @param level 5 非常满意 … 1 非常不满意
    /// @param tags codes of the rating tags
    /// @param written how many characters the citizen wrote beside; the words themselves are
    ///   personal data of this entry
    /// @param tagWords what each tag says, in the tags' order, where they are a province's
    record Rated(
            TicketId ticket,
            int level,
            List<String> tags,
            DeviceId by,
            Optional<Integer> written,
            Optional<List<String>> tagWords)
            implements TicketEvent {
        public Rated {
            tags = List.copyOf(tags);
            tagWords = tagWords.map(List::copyOf);
        }

        public Rated(TicketId ticket, int level, List<String> tags, DeviceId by) {
            this(ticket, level, tags, by, Optional.empty(), Optional.empty());
        }

        /// What a person reads of the tags: a province's words, or codes that screens have words
        /// for.
        public List<String> told() {
            return tagWords.orElse(tags);
        }
    }

    /// A screen or loudspeaker says what became of a call.
    ///
    /// @param times which call: the value of the call or recall that it answers
    /// @param why it was not spoken, where the loudspeaker said so
    /// @param places in which loudspeakers did what it says; empty of a screen, and of boards of an
    ///   earlier release
    record CallAcknowledged(
            TicketId ticket,
            int times,
            DeviceId by,
            Acknowledgement what,
            Optional<Silence> why,
            Optional<List<Place>> places)
            implements TicketEvent {
        public CallAcknowledged {
            places = places.map(List::copyOf);
        }

        public CallAcknowledged(TicketId ticket, int times, DeviceId by, Acknowledgement what) {
            this(ticket, times, by, what, Optional.empty(), Optional.empty());
        }

        public CallAcknowledged(
                TicketId ticket,
                int times,
                DeviceId by,
                Acknowledgement what,
                Optional<Silence> why) {
            this(ticket, times, by, what, why, Optional.empty());
        }

        /// Whether one device said the same of the same call; the reason does not count.
        public boolean repeats(CallAcknowledged earlier) {
            return ticket.equals(earlier.ticket)
                    && times == earlier.times
                    && by.equals(earlier.by)
                    && what == earlier.what;
        }
    }

    /// Changes nothing of the queue.
    sealed interface Beside extends TicketEvent {}

    /// 备注, for the colleagues who serve this person; an empty one takes it back.
    record Noted(TicketId ticket, String text, ClerkId clerk) implements Beside {}

    /// 补打: staff were about to print it once more.
    ///
    /// @param times how often that was done now
    record Reprinted(TicketId ticket, int times, DeviceId by, ClerkId clerk) implements Beside {}

    /// A clerk looked at the holder's person; kept for audit.
    record HolderLookedUp(TicketId ticket, ClerkId clerk, String purpose) implements TicketEvent {}
}

package cn.yimen.hall.wire;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a program asks of the hall server. Each is safe to repeat under the same command id.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface HallCommand
        permits HallCommand.Issuing,
                HallCommand.AtWindow,
                HallCommand.OfTicket,
                HallCommand.OfHall,
                Beside,
                Helping,
                ToAll,
                InHand,
                ExtraHours {

    /// Concerns giving numbers: at a kiosk, by hand, booked before, or without the server.
    sealed interface Issuing extends HallCommand {}

    /// What a clerk does at a window.
    sealed interface AtWindow extends HallCommand {

        WindowId window();

        /// Who works there.
        ClerkId clerk();

        /// The manager who does it in the clerk's place; empty where the clerk does.
        default Optional<ClerkId> by() {
            return Optional.empty();
        }
    }

    /// What becomes of one number elsewhere than at a window.
    sealed interface OfTicket extends HallCommand {

        TicketId ticket();
    }

    /// Concerns the hall, a line, or a machine.
    sealed interface OfHall extends HallCommand
            permits Reporting, CloseLine, ReopenLine, StopHall, ResumeHall, ChangeConfig {}

    /// A person wants a number for some items of one line. The device made the ticket's id and
    /// holds it durably.
    record TakeNumber(TicketId ticket, List<ItemCode> items, Optional<Holder> holder)
            implements Issuing {
        public TakeNumber {
            items = List.copyOf(items);
        }
    }

    /// How the printing of a ticket ended.
    record ReportPrint(TicketId ticket, PrintResult result, String fault) implements OfTicket {}

    /// The holder of a passed number (过号) is there again.
    record RejoinQueue(TicketId ticket) implements OfTicket {}

    record WithdrawTicket(TicketId ticket, String reason) implements OfTicket {}

    /// @param words what the citizen wrote; the server keeps them sealed, as it keeps persons
    /// @param tagWords what each tag says, in the tags' order, where they are a province's
    record RateService(
            TicketId ticket,
            int level,
            List<String> tags,
            Optional<String> words,
            Optional<List<String>> tagWords)
            implements OfTicket {
        public RateService {
            tags = List.copyOf(tags);
            tagWords = tagWords.map(List::copyOf);
        }

        public RateService(TicketId ticket, int level, List<String> tags) {
            this(ticket, level, tags, Optional.empty(), Optional.empty());
        }
    }

    record OpenWindow(WindowId window, ClerkId clerk, Optional<ClerkId> by) implements AtWindow {
        public OpenWindow(WindowId window, ClerkId clerk) {
            this(window, clerk, Optional.empty());
        }
    }

    /// @param until when the clerk means to be back
    record PauseWindow(
            WindowId window,
            ClerkId clerk,
            String reason,
            Optional<Instant> until,
            Optional<ClerkId> by)
            implements AtWindow {
        public PauseWindow(WindowId window, ClerkId clerk, String reason) {
            this(window, clerk, reason, Optional.empty());
        }

        public PauseWindow(WindowId window, ClerkId clerk, String reason, Optional<Instant> until) {
            this(window, clerk, reason, until, Optional.empty());
        }
    }

    record ResumeWindow(WindowId window, ClerkId clerk, Optional<ClerkId> by) implements AtWindow {
        public ResumeWindow(WindowId window, ClerkId clerk) {
            this(window, clerk, Optional.empty());
        }
    }

    record CloseWindow(WindowId window, ClerkId clerk, Optional<ClerkId> by) implements AtWindow {
        public CloseWindow(WindowId window, ClerkId clerk) {
            this(window, clerk, Optional.empty());
        }
    }

    record CallNext(WindowId window, ClerkId clerk) implements AtWindow {}

    record RecallTicket(TicketId ticket, WindowId window, ClerkId clerk) implements AtWindow {}

    record StartServing(TicketId ticket, WindowId window, ClerkId clerk) implements AtWindow {}

    record FinishServing(TicketId ticket, WindowId window, ClerkId clerk) implements AtWindow {}

    record PassTicket(TicketId ticket, WindowId window, ClerkId clerk) implements AtWindow {}

    /// @param why it was not spoken
    /// @param places in which loudspeakers did what it says
    record AcknowledgeCall(
            TicketId ticket,
            int times,
            Acknowledgement what,
            Optional<Silence> why,
            Optional<List<Place>> places)
            implements OfTicket {
        public AcknowledgeCall {
            places = places.map(List::copyOf);
        }

        public AcknowledgeCall(TicketId ticket, int times, Acknowledgement what) {
            this(ticket, times, what, Optional.empty(), Optional.empty());
        }
    }

    /// A clerk gives a number by hand (人工取号): without a card, or with a priority whose proof they
    /// saw.
    record IssueByStaff(
            TicketId ticket,
            List<ItemCode> items,
            Optional<Holder> holder,
            PriorityClass priority,
            ClerkId clerk,
            String reason)
            implements Issuing {
        public IssueByStaff {
            items = List.copyOf(items);
        }
    }

    /// A booking that the platform took, told to the hall.
    ///
    /// @param from the slot's beginning, `to` its end
    record RecordAppointment(
            AppointmentId appointment,
            List<ItemCode> items,
            Instant from,
            Instant to,
            Optional<Holder> holder)
            implements Issuing {
        public RecordAppointment {
            items = List.copyOf(items);
        }
    }

    record CancelAppointment(AppointmentId appointment, String reason) implements Issuing {}

    /// 预约签到: the holder of a booking is there and gets a number.
    record CheckIn(TicketId ticket, AppointmentId appointment, Optional<Holder> holder)
            implements Issuing {}

    /// A kiosk wants numbers for the time in which it cannot reach the server.
    record LeaseNumbers(LineId line, LocalDate day) implements Issuing {}

    /// A number that a kiosk gave without the server, from a lease or its own emergency series.
    ///
    /// @param issuedAt by the kiosk's best knowledge of the server's time
    /// @param booking with which its holder came
    record HandOver(
            TicketId ticket,
            LocalDate day,
            TicketNumber number,
            List<ItemCode> items,
            Optional<Holder> holder,
            Instant issuedAt,
            PrintResult paper,
            String fault,
            Optional<AppointmentId> booking)
            implements Issuing {
        public HandOver {
            items = List.copyOf(items);
        }

        /// A number of somebody who came without a booking.
        public HandOver(
                TicketId ticket,
                LocalDate day,
                TicketNumber number,
                List<ItemCode> items,
                Optional<Holder> holder,
                Instant issuedAt,
                PrintResult paper,
                String fault) {
            this(ticket, day, number, items, holder, issuedAt, paper, fault, Optional.empty());
        }
    }

    /// 指定呼叫
    record CallChosen(TicketId ticket, WindowId window, ClerkId clerk, String reason)
            implements AtWindow {}

    /// 挂起
    record HoldTicket(
            TicketId ticket,
            WindowId window,
            ClerkId clerk,
            String reason,
            Optional<Instant> remindAt)
            implements AtWindow {}

    /// 回呼: a held ticket is served on, at a window that has nobody.
    record ResumeTicket(TicketId ticket, WindowId window, ClerkId clerk) implements AtWindow {}

    /// 转移: this person waits for another line or window; they were not served here.
    record TransferTicket(
            TicketId ticket, WindowId window, ClerkId clerk, Destination to, String reason)
            implements AtWindow {}

    /// 下一步: served here, on to the next step.
    record ReferTicket(TicketId ticket, WindowId window, ClerkId clerk, Destination to)
            implements AtWindow {}

    /// 一窗多件: this waiting ticket is served together with the one at the window.
    record ServeTogether(TicketId ticket, WindowId window, ClerkId clerk) implements AtWindow {}

    /// One item of the ticket at the window is done.
    record TickItem(TicketId ticket, ItemCode item, WindowId window, ClerkId clerk)
            implements AtWindow {}

    /// 加办事项: the person at the window wants this too.
    record AddItem(TicketId ticket, ItemCode item, WindowId window, ClerkId clerk)
            implements AtWindow {}

    /// Staff saw the proof that this person goes first.
    record GrantPriority(TicketId ticket, PriorityClass priority, ClerkId clerk, String reason)
            implements OfTicket {}

    /// 停止取号
    record CloseLine(LineId line, ClerkId clerk, String notice) implements OfHall {}

    record ReopenLine(LineId line, ClerkId clerk) implements OfHall {}

    /// 紧急停止
    record StopHall(ClerkId clerk, String reason) implements OfHall {}

    record ResumeHall(ClerkId clerk) implements OfHall {}

    /// The hall is laid out otherwise from now on.
    record ChangeConfig(HallConfig config, ClerkId clerk) implements OfHall {}
}

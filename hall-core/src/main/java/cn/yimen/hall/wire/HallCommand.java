package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/// What a program asks of the hall server. Each is safe to repeat under the same command id.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface HallCommand {

    /// A person wants a number for some items of one line. The device made the ticket's id and
    /// holds it durably.
    record TakeNumber(TicketId ticket, List<ItemCode> items, Optional<Holder> holder)
            implements HallCommand {
        public TakeNumber {
            items = List.copyOf(items);
        }
    }

    /// How the printing of a ticket ended.
    record ReportPrint(TicketId ticket, PrintResult result, String fault) implements HallCommand {}

    /// The holder of a passed number (过号) is there again.
    record RejoinQueue(TicketId ticket) implements HallCommand {}

    record WithdrawTicket(TicketId ticket, String reason) implements HallCommand {}

    record RateService(TicketId ticket, int level, List<String> tags) implements HallCommand {
        public RateService {
            tags = List.copyOf(tags);
        }
    }

    record OpenWindow(WindowId window, ClerkId clerk) implements HallCommand {}

    record PauseWindow(WindowId window, ClerkId clerk, String reason) implements HallCommand {}

    record ResumeWindow(WindowId window, ClerkId clerk) implements HallCommand {}

    record CloseWindow(WindowId window, ClerkId clerk) implements HallCommand {}

    record CallNext(WindowId window, ClerkId clerk) implements HallCommand {}

    record RecallTicket(TicketId ticket, WindowId window, ClerkId clerk) implements HallCommand {}

    record StartServing(TicketId ticket, WindowId window, ClerkId clerk) implements HallCommand {}

    record FinishServing(TicketId ticket, WindowId window, ClerkId clerk) implements HallCommand {}

    record PassTicket(TicketId ticket, WindowId window, ClerkId clerk) implements HallCommand {}

    record AcknowledgeCall(TicketId ticket, int times, Acknowledgement what)
            implements HallCommand {}

    record RequestHelp(String step) implements HallCommand {}

    record TakeHelp(DeviceId device, WindowId by) implements HallCommand {}

    record ReportDevice(String part, String readiness, List<String> faults) implements HallCommand {
        public ReportDevice {
            faults = List.copyOf(faults);
        }
    }
}

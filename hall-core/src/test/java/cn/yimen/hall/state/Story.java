package cn.yimen.hall.state;

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
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Tells a morning at line A as events, ten seconds apart, and keeps the state after each.
final class Story {

    static final LineId LINE = new LineId("A");
    static final WindowId WINDOW = new WindowId("3");
    static final ClerkId CLERK = new ClerkId("0317");
    static final DeviceId KIOSK = new DeviceId("K1");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    final List<Recorded> events = new ArrayList<>();
    HallState state = HallState.empty();

    void tell(HallEvent event) {
        long seq = state.seq() + 1;
        var recorded = new Recorded(seq, Instant.ofEpochSecond(seq * 10), event);
        events.add(recorded);
        state = state.apply(recorded);
    }

    static TicketId ticket(int n) {
        return new TicketId(new UUID(7, n));
    }

    Ticket at(int n) {
        return state.ticket(ticket(n)).orElseThrow();
    }

    void reserve(int n) {
        reserve(n, "h" + n);
    }

    void reserve(int n, String holder) {
        tell(
                new Reserved(
                        ticket(n),
                        DAY,
                        LINE,
                        new TicketNumber("A", n, 3),
                        List.of(new ItemCode("SB-0001")),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        Optional.of(new HolderRef(holder)),
                        KIOSK,
                        "T" + n));
    }

    void issue(int n) {
        reserve(n);
        tell(new Printed(ticket(n), KIOSK));
    }

    void call(int n, TicketId... overtook) {
        tell(
                new Called(
                        ticket(n),
                        WINDOW,
                        CLERK,
                        new CallReason(
                                PriorityClass.ORDINARY,
                                60,
                                List.of(overtook),
                                3,
                                Optional.empty())));
    }
}

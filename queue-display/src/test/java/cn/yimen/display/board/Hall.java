package cn.yimen.display.board;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The demo hall on a Tuesday morning, told as events on a virtual clock.
public final class Hall {

    public static final Instant MORNING = Instant.parse("2026-11-24T02:24:08Z");
    public static final DeviceId BOARD = new DeviceId("B1");

    private static final ClerkId CLERK = new ClerkId("0317");
    private static final DeviceId KIOSK = new DeviceId("K1");

    private final List<Recorded> events = new ArrayList<>();
    private HallState state = HallState.empty();
    private Instant now = MORNING;

    public static Hall open() {
        var hall = new Hall();
        hall.tell(new Configured(DemoHall.config()));
        for (var window : DemoHall.config().windows()) {
            hall.tell(new WindowOpened(window.id(), CLERK));
        }
        return hall;
    }

    public HallState state() {
        return state;
    }

    public Instant now() {
        return now;
    }

    public long seq() {
        return state.seq();
    }

    public void pass(long millis) {
        now = now.plusMillis(millis);
    }

    public List<Recorded> after(long seq) {
        return List.copyOf(events.subList((int) seq, events.size()));
    }

    public void tell(HallEvent event) {
        var recorded = new Recorded(state.seq() + 1, now, event);
        events.add(recorded);
        state = state.apply(recorded);
    }

    /// Issues the number if nobody has it yet, and calls it.
    public RecentCall call(String number, String window) {
        var id = ticket(number);
        if (state.ticket(id).isEmpty()) {
            issue(number);
        }
        var reason = new CallReason(PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty());
        tell(new Called(id, new WindowId(window), CLERK, reason));
        return state.recentCalls().getFirst();
    }

    public RecentCall recall(String number) {
        var ticket = state.ticket(ticket(number)).orElseThrow();
        var turn = ticket.turn().orElseThrow();
        tell(new Recalled(ticket.id(), turn.window(), CLERK, ticket.calls() + 1));
        return state.recentCalls().getFirst();
    }

    public void serve(String number) {
        var turn = state.ticket(ticket(number)).orElseThrow().turn().orElseThrow();
        tell(new ServingStarted(ticket(number), turn.window(), CLERK));
    }

    public void finish(String number) {
        var turn = state.ticket(ticket(number)).orElseThrow().turn().orElseThrow();
        tell(new Finished(ticket(number), turn.window(), CLERK));
    }

    public void issue(String number) {
        var id = ticket(number);
        var prefix = number.substring(0, 1);
        int ordinal = Integer.parseInt(number.substring(1));
        tell(
                new Reserved(
                        id,
                        LocalDate.of(2026, 11, 24),
                        new LineId(prefix),
                        new TicketNumber(prefix, ordinal, 3),
                        List.of(new ItemCode("SB-0001")),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        Optional.empty(),
                        KIOSK,
                        "T" + number));
        tell(new Printed(id, KIOSK));
    }

    public static TicketId ticket(String number) {
        return new TicketId(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
    }
}

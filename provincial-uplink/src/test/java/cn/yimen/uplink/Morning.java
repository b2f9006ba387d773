package cn.yimen.uplink;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.AppointmentEvent;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.WindowEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Events of an invented morning at window 3.
final class Morning {

    static final Instant OPENING = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final DeviceId KIOSK = new DeviceId("K1");

    private Morning() {}

    /// As many tickets as asked for, one event each.
    static List<Recorded> tickets(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> at(n, reserved(n))).toList();
    }

    /// Tickets that are taken, called, called again … in turn, event after event.
    static List<Recorded> comings(int events, int tickets) {
        return IntStream.rangeClosed(1, events)
                .mapToObj(n -> at(n, coming(1 + n % tickets, n <= tickets)))
                .toList();
    }

    private static HallEvent coming(int ticket, boolean isFirst) {
        return isFirst
                ? reserved(ticket)
                : new TicketEvent.Recalled(ticket(ticket), WINDOW, CLERK, 2);
    }

    static List<Recorded> everyKindOfEvent() {
        var events =
                Stream.of(aTurn(ticket(1)), moves(ticket(1)), itsEnd(ticket(1)), aroundIt())
                        .flatMap(List::stream)
                        .toList();
        return IntStream.range(0, events.size()).mapToObj(i -> at(i + 1, events.get(i))).toList();
    }

    private static List<HallEvent> aTurn(TicketId ticket) {
        var reason =
                new CallReason(
                        PriorityClass.ORDINARY, 60, List.of(), 3, Optional.of("typed by hand"));
        return List.of(
                new HallWideEvent.DayOpened(DAY),
                new WindowEvent.WindowOpened(WINDOW, CLERK),
                reserved(1),
                new TicketEvent.Printed(ticket, KIOSK),
                new TicketEvent.Called(ticket, WINDOW, CLERK, reason),
                new TicketEvent.CallAcknowledged(ticket, 1, KIOSK, Acknowledgement.SHOWN),
                new TicketEvent.Recalled(ticket, WINDOW, CLERK, 2),
                new TicketEvent.Passed(ticket, WINDOW, CLERK, 1),
                new TicketEvent.Rejoined(ticket, 3),
                new TicketEvent.ServingStarted(ticket, WINDOW, CLERK),
                new TicketEvent.HolderLookedUp(ticket, CLERK, "to help"));
    }

    private static List<HallEvent> moves(TicketId ticket) {
        return List.of(
                new TicketEvent.ItemDone(ticket, new ItemCode("SB-0001"), WINDOW, CLERK),
                new TicketEvent.Held(ticket, WINDOW, CLERK, "typed by hand", Optional.empty()),
                new TicketEvent.Resumed(ticket, WINDOW, CLERK),
                new TicketEvent.ServedTogether(ticket(4), WINDOW, CLERK, ticket),
                new TicketEvent.PriorityGranted(
                        ticket(5), PriorityClass.PREGNANT, CLERK, "typed by hand"),
                new TicketEvent.Transferred(
                        ticket(4), Optional.of(WINDOW), CLERK, toB(), "typed by hand"),
                new TicketEvent.Referred(ticket(5), WINDOW, CLERK, toB()));
    }

    private static List<HallEvent> itsEnd(TicketId ticket) {
        return List.of(
                new TicketEvent.Finished(ticket, WINDOW, CLERK),
                new TicketEvent.Rated(ticket, 5, List.of("501", "fast", "slow"), KIOSK),
                new TicketEvent.PrintUnknown(ticket(2), KIOSK, "no-answer"),
                new TicketEvent.NotPrinted(ticket(3), KIOSK, "paper-out", true),
                new TicketEvent.Withdrawn(ticket(3), "typed by hand"));
    }

    private static List<HallEvent> aroundIt() {
        return List.of(
                new WindowEvent.WindowPaused(WINDOW, CLERK, "typed by hand"),
                new WindowEvent.WindowResumed(WINDOW, CLERK),
                new WindowEvent.WindowClosed(WINDOW, CLERK),
                new HallWideEvent.HelpRequested(KIOSK, "at-form"),
                new HallWideEvent.HelpTaken(KIOSK, WINDOW),
                new HallWideEvent.LineClosed(new LineId("A"), CLERK, "typed by hand"),
                new HallWideEvent.HallStopped(CLERK, "typed by hand"),
                new AppointmentEvent.AppointmentBooked(
                        new AppointmentId("YY-1"),
                        DAY,
                        new LineId("A"),
                        List.of(),
                        OPENING,
                        OPENING.plusSeconds(1800),
                        Optional.of(new HolderRef("HOLDER-REF"))),
                new HallWideEvent.DeviceReported(KIOSK, "printer", "DOWN", List.of("PAPER_OUT")),
                new HallWideEvent.Configured(config()));
    }

    private static TicketEvent.Reserved reserved(int n) {
        return new TicketEvent.Reserved(
                ticket(n),
                DAY,
                new LineId("A"),
                new TicketNumber("A", n, 3),
                List.of(new ItemCode("SB-0001")),
                PriorityClass.ORDINARY,
                IdentityKind.RESIDENT_CARD,
                Optional.of(new HolderRef("HOLDER-REF")),
                KIOSK,
                "QR-TOKEN");
    }

    private static Destination toB() {
        return new Destination(new LineId("B"), Optional.empty(), Where.BY_TIME);
    }

    private static HallConfig config() {
        return new HallConfig(
                new HallId("H1"),
                "大厅名称",
                "一楼",
                ZoneOffset.ofHours(8),
                "12345",
                "",
                List.of(),
                List.of(),
                List.of(),
                new PassedRule(3, 2),
                new PriorityRule(Map.of(), 3, 70),
                List.of());
    }

    private static TicketId ticket(int n) {
        return new TicketId(new UUID(7, n));
    }

    private static Recorded at(long seq, HallEvent event) {
        return new Recorded(seq, OPENING.plusSeconds(seq), event);
    }
}

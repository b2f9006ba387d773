package cn.yimen.system.crawl;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.state.HallState;
import cn.yimen.kiosk.flow.Booking;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A Monday morning in the demo hall, told by events: people wait in three lines, one was passed,
/// one was served; bookings are early, in time and late.
final class Morning {

    static final Instant NOW = Instant.parse("2026-11-23T02:13:00Z");
    static final DeviceId KIOSK = new DeviceId("K1");
    static final String TOKEN = "CRAWLTOKEN";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final int PEOPLE = 9;
    private static final List<ServiceItem> ITEMS = DemoHall.catalogue().items();

    private HallState hall = HallState.empty();

    private Morning() {}

    static HallState hall(HallConfig config) {
        var morning = new Morning();
        morning.build(config);
        return morning.hall;
    }

    /// The same with something more.
    static HallState with(HallState hall, HallEvent event) {
        return hall.apply(new Recorded(hall.seq() + 1, NOW.minusSeconds(60), event));
    }

    private void build(HallConfig config) {
        tell(new HallWideEvent.Configured(config));
        tell(new HallWideEvent.DayOpened(DAY));
        tell(new WindowEvent.WindowOpened(WINDOW, CLERK));
        for (int n = 1; n <= PEOPLE; n++) {
            issue(n);
        }
        call(1);
        tell(new TicketEvent.Passed(ticket(1), WINDOW, CLERK, 1));
        call(2);
        tell(new TicketEvent.ServingStarted(ticket(2), WINDOW, CLERK));
        tell(new TicketEvent.Finished(ticket(2), WINDOW, CLERK));
        call(3);
        bookings().forEach(this::book);
    }

    private void tell(HallEvent event) {
        hall = with(hall, event);
    }

    private void issue(int n) {
        var item = items().get(n % items().size());
        tell(
                new TicketEvent.Reserved(
                        ticket(n),
                        DAY,
                        item.line(),
                        new TicketNumber(item.line().value(), n, 3),
                        List.of(item.code()),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        Optional.of(new HolderRef("h" + n)),
                        KIOSK,
                        TOKEN + n));
        tell(new TicketEvent.Printed(ticket(n), KIOSK));
    }

    private void call(int n) {
        var reason = new CallReason(PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty());
        tell(new TicketEvent.Called(ticket(n), WINDOW, CLERK, reason));
    }

    private void book(Booking booking) {
        tell(
                new AppointmentBooked(
                        booking.id(),
                        DAY,
                        booking.line(),
                        booking.items(),
                        booking.from(),
                        booking.to(),
                        Optional.empty()));
    }

    static TicketId ticket(int n) {
        return new TicketId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + n));
    }

    /// The passed one, the served one, the called one, and one that waits.
    static List<TicketId> tickets() {
        return List.of(ticket(4), ticket(1), ticket(2), ticket(3));
    }

    static List<ServiceItem> items() {
        return ITEMS;
    }

    /// In time, much too early, too late.
    static List<Booking> bookings() {
        return List.of(
                booking("YY3F08A1C29B", Duration.ofMinutes(7)),
                booking("YY3F08A1C30C", Duration.ofHours(4)),
                booking("YY3F08A1C31D", Duration.ofHours(-1)));
    }

    private static Booking booking(String code, Duration after) {
        var item = items().getFirst();
        return new Booking(
                new AppointmentId(code),
                List.of(item.code()),
                "",
                item.line(),
                NOW.plus(after),
                NOW.plus(after).plus(Duration.ofMinutes(30)),
                Booking.Use.OPEN);
    }

    static HallEvent closes(LineId line) {
        return new HallWideEvent.LineClosed(line, CLERK, "系统升级");
    }

    static HallEvent stops() {
        return new HallWideEvent.HallStopped(CLERK, "消防演练");
    }
}

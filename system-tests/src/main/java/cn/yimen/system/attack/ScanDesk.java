package cn.yimen.system.attack;

import cn.yimen.device.scanner.ScanContent;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.kiosk.effect.BookingSource;
import cn.yimen.kiosk.effect.SignedBookings;
import cn.yimen.kiosk.flow.ErrandEffect.FindBooking;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.World;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.token.TicketTokens;
import cn.yimen.uplink.checkin.BookingKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;

/// A kiosk at which nobody stands, with numbers given out today, and what it makes of a code that
/// its scanner read: the flow that runs on it, the bookings as it verifies them, and the hall
/// server's own look at a slip's code. Used by several threads; each code meets it as it was.
final class ScanDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String HALL = "530199000001";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final int NUMBERS = 20;

    private final TicketTokens tokens;
    private final HallState hall;
    private final Kiosk attracting;
    private final SignedBookings bookings;

    ScanDesk(BookingKeys keys) {
        tokens = tokens(1);
        hall = hall(tokens);
        bookings = new SignedBookings(BookingSource.NONE, keys, HALL, () -> TODAY);
        var world =
                World.unknown(KIOSK)
                        .with(hall)
                        .with(Optional.of(DemoHall.catalogue()))
                        .with(Link.LIVE)
                        .with(
                                Arrays.stream(Part.values())
                                        .collect(
                                                Collectors.toMap(
                                                        Function.identity(), _ -> PartState.READY)))
                        .at(NOW);
        attracting =
                KioskFlow.update(Kiosk.starting(KIOSK), new KioskEvent.WorldChanged(world)).kiosk();
    }

    /// @param secret of the hall's own server, or of another
    static TicketTokens tokens(int secret) {
        var key = new SecretKeySpec(new byte[] {(byte) secret}, "HmacSHA256");
        return new TicketTokens(new ServerKeys(key), DemoHall.config());
    }

    private static HallState hall(TicketTokens tokens) {
        var hall = told(HallState.empty(), new Configured(DemoHall.config()));
        hall = told(hall, new DayOpened(TODAY));
        for (int n = 1; n <= NUMBERS; n++) {
            hall = told(hall, reserved(tokens, n));
        }
        return hall;
    }

    private static HallState told(HallState hall, HallEvent event) {
        return hall.apply(new Recorded(hall.seq() + 1, NOW, event));
    }

    private static Reserved reserved(TicketTokens tokens, int n) {
        var item = DemoHall.catalogue().items().getFirst();
        var number = new TicketNumber(item.line().value(), n, 3);
        return new Reserved(
                ticket(n),
                TODAY,
                item.line(),
                number,
                List.of(item.code()),
                PriorityClass.ORDINARY,
                IdentityKind.NONE,
                Optional.empty(),
                KIOSK,
                tokens.token(TODAY, number, ticket(n)));
    }

    static TicketId ticket(int n) {
        return new TicketId(new UUID(0x7000, n));
    }

    /// Codes of the slips that were given out.
    List<String> slips() {
        return hall.tickets().values().stream().map(ticket -> ticket.token()).toList();
    }

    /// Whether this code gets anybody anything.
    boolean takes(String text) {
        ScanContent.of(text);
        if (tokens.verify(text, hall).isPresent()) {
            return true;
        }
        var next = KioskFlow.update(attracting, new KioskEvent.CodeScanned(text));
        boolean isFound =
                next.effects().stream()
                        .filter(FindBooking.class::isInstance)
                        .map(FindBooking.class::cast)
                        .anyMatch(asked -> !bookings.named(asked.text()).isEmpty());
        return isFound || next.kiosk().state() instanceof KioskState.MyTickets;
    }
}

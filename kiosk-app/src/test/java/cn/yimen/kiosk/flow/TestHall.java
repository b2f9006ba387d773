package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.HallState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The demo hall on a Monday morning, told by events.
public final class TestHall {

    public static final DeviceId KIOSK = new DeviceId("K1");
    public static final WindowId WINDOW = new WindowId("3");
    public static final ClerkId CLERK = new ClerkId("0317");
    public static final Instant MORNING = Instant.parse("2026-11-23T02:12:00Z");
    public static final HallConfig CONFIG = read(ConfigFile.read("hall.yaml", demo("hall.yaml")));
    public static final Catalogue CATALOGUE =
            read(CatalogueFile.read("catalogue.json", demo("catalogue.json"), CONFIG));

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private HallState state = HallState.empty();

    /// A hall whose kiosks give no numbers without the server.
    public TestHall() {
        this(withoutKiosks(CONFIG));
    }

    public TestHall(HallConfig config) {
        tell(new Configured(config));
        tell(new DayOpened(DAY));
        tell(new WindowOpened(WINDOW, CLERK));
    }

    private static HallConfig withoutKiosks(HallConfig hall) {
        return new HallConfig(
                hall.id(),
                hall.name(),
                hall.place(),
                hall.zone(),
                hall.phone(),
                hall.ticketLink(),
                hall.hours(),
                hall.lines(),
                hall.windows(),
                hall.passed(),
                hall.priority(),
                hall.notices(),
                hall.calendar(),
                hall.issuing(),
                hall.appointments(),
                hall.calls(),
                hall.clerks(),
                List.of());
    }

    public void tell(HallEvent event) {
        long seq = state.seq() + 1;
        var at = MORNING.minus(Duration.ofMinutes(30)).plusSeconds(seq);
        state = state.apply(new Recorded(seq, at, event));
    }

    public HallState state() {
        return state;
    }

    public static TicketId ticket(int n) {
        return new TicketId(new UUID(7, n));
    }

    public static ServiceItem item(String name) {
        return CATALOGUE.items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The n-th number of line A, not yet printed.
    public TicketId reserve(int n) {
        tell(
                new Reserved(
                        ticket(n),
                        DAY,
                        item("居民身份证补领").line(),
                        new TicketNumber("A", n, 3),
                        List.of(item("居民身份证补领").code()),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        Optional.of(new HolderRef("h" + n)),
                        KIOSK,
                        "HTTPS://YL.EXAMPLE/T/TOKEN" + n));
        return ticket(n);
    }

    public TicketId issue(int n) {
        reserve(n);
        tell(new Printed(ticket(n), KIOSK));
        return ticket(n);
    }

    public TicketId call(int n) {
        var reason = new CallReason(PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty());
        tell(new Called(ticket(n), WINDOW, CLERK, reason));
        return ticket(n);
    }

    public TicketId pass(int n) {
        call(n);
        tell(new Passed(ticket(n), WINDOW, CLERK, 1));
        return ticket(n);
    }

    public TicketId finish(int n) {
        call(n);
        tell(new ServingStarted(ticket(n), WINDOW, CLERK));
        tell(new Finished(ticket(n), WINDOW, CLERK));
        return ticket(n);
    }

    /// A booking of line A that begins so long after the morning.
    public Booking book(String code, Duration after) {
        var from = MORNING.plus(after);
        var item = item("居民身份证补领");
        tell(
                new AppointmentBooked(
                        new AppointmentId(code),
                        DAY,
                        item.line(),
                        List.of(item.code()),
                        from,
                        from.plus(Duration.ofMinutes(30)),
                        Optional.empty()));
        return Booking.of(state.appointment(new AppointmentId(code)).orElseThrow());
    }

    static World withCamera(World world) {
        var parts = new EnumMap<>(world.parts());
        parts.put(Part.CAMERA, PartState.READY);
        return world.with(parts);
    }

    public World world() {
        return world(Link.LIVE);
    }

    public World world(Link link) {
        var parts =
                Map.of(
                        Part.PRINTER, PartState.READY,
                        Part.A4, PartState.READY,
                        Part.CARD_READER, PartState.READY,
                        Part.SCANNER, PartState.READY);
        return new World(
                KIOSK, state, Optional.of(CATALOGUE), link, parts, MORNING, Optional.empty());
    }

    /// The n-th number of line A as it was just given.
    public static IssuedTicket issued(int n) {
        var hall = new TestHall();
        hall.reserve(n);
        var world = hall.world();
        return new SlipFacts(world).again(world.ticket(ticket(n)).orElseThrow());
    }

    private static byte[] demo(String name) {
        try (var in = CatalogueFile.class.getResourceAsStream("/cn/yimen/hall/demo/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T> read -> read.value();
            case Reading.Unreadable<T> unreadable ->
                    throw new IllegalStateException(unreadable.toString());
        };
    }
}

package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Session;
import cn.yimen.kiosk.flow.SlipFacts;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.flow.TypingRule;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.kiosk.flow.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

/// A Monday morning in the demo hall with people waiting, and an invented person at the kiosk.
final class Scenes {
    static final Instant NOW = Instant.parse("2026-11-23T02:13:00Z");
    static final Visitor WANG =
            Visitor.of(new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "11010519491231002X"));
    private static final DeviceId KIOSK = new DeviceId("K3");
    private static final Map<String, Integer> WAITING = Map.of("A", 12, "B", 31, "C", 6, "D", 0);

    private long seq;
    private HallState hall = HallState.empty();

    private Scenes() {}

    static World world() {
        return new Scenes().build();
    }

    /// The same hall a moment later: one more person waits in every line.
    static World busier() {
        var scenes = new Scenes();
        var world = scenes.build();
        WAITING.keySet().forEach(line -> scenes.issue(id(line.charAt(0) * 100 + 99), line, 99));
        return new World(
                world.device(),
                scenes.hall,
                world.catalogue(),
                world.link(),
                world.parts(),
                world.now(),
                world.asOf());
    }

    static Kiosk kiosk(KioskState state) {
        return kiosk(world(), Language.CHINESE, state);
    }

    static Kiosk kiosk(World world, Language language, KioskState state) {
        return new Kiosk(
                world, new Session(7, Manner.USUAL.in(language), 0), OptionalInt.empty(), state);
    }

    static Kiosk served(Kiosk kiosk, Manner manner) {
        return new Kiosk(
                kiosk.world(), new Session(7, manner, 0), kiosk.cardSeconds(), kiosk.state());
    }

    /// The hall's clock.
    static LocalTime hour() {
        return world().localTime().toLocalTime();
    }

    static World with(World world, Link link, Map<Part, PartState> parts) {
        return new World(
                world.device(),
                world.hall(),
                world.catalogue(),
                link,
                parts,
                world.now(),
                world.asOf());
    }

    /// The same hall, full, on a day of which it is known how such days go: full until two o'clock.
    static World usual() {
        var scenes = new Scenes();
        scenes.build();
        IntStream.range(100, 140).forEach(n -> scenes.issue(id('C' * 100 + n), "C", n));
        var world = world().with(scenes.hall);
        var weekday = world.localTime().getDayOfWeek();
        var parts =
                IntStream.range(18, 34)
                        .mapToObj(half ->
                                new UsualWaits.Part(
                                        LocalTime.MIN.plusMinutes(30L * half),
                                        half < 29 ? 30 + half % 5 * 4 : 8,
                                        6))
                        .toList();
        var lines =
                WAITING.keySet().stream()
                        .map(line -> new UsualWaits.OfLine(new LineId(line), weekday, parts))
                        .toList();
        return world.with(new UsualWaits(lines));
    }

    static ServiceItem item(int index) {
        return DemoHall.catalogue().items().get(index);
    }

    static IssuedTicket issued() {
        var line = DemoHall.config().line(new LineId("C")).orElseThrow();
        return new IssuedTicket(
                id(900),
                new TicketNumber("C", 23, 3),
                List.of(item(0)),
                line,
                "8-12",
                false,
                6,
                Optional.of(new WaitRange(15, 25)),
                LocalDateTime.of(2026, 11, 23, 10, 13),
                "HTTPS://YL.EXAMPLE/T/8F2K9Q7WZ4M3XN6TB5",
                0);
    }

    static IssuedTicket alone() {
        var issued = issued();
        return new SlipFacts(world())
                .alone(
                        issued.id(),
                        new TicketNumber("C", 501, 3),
                        issued.items().getFirst(),
                        issued.line(),
                        NOW);
    }

    /// A booking of 不动产 that begins so long after now.
    static Booking booking(Duration after) {
        var item = item(0);
        return new Booking(
                new AppointmentId("YY3F08A1C29B"),
                List.of(item.code()),
                "",
                item.line(),
                NOW.plus(after),
                NOW.plus(after).plus(Duration.ofMinutes(30)),
                Booking.Use.OPEN);
    }

    static TicketId id(int n) {
        return new TicketId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + n));
    }

    private World build() {
        add(new HallWideEvent.Configured(DemoHall.config()));
        add(new HallWideEvent.DayOpened(LocalDate.of(2026, 11, 23)));
        DemoHall.config().windows().stream()
                .filter(window -> !window.lines().contains(new LineId("D")))
                .forEach(window ->
                        add(new WindowEvent.WindowOpened(window.id(), new ClerkId("1027"))));
        WAITING.forEach((line, count) -> {
            for (int i = 1; i <= count; i++) {
                issue(id(line.charAt(0) * 100 + i), line, i);
            }
        });
        serve(id('A' * 100 + 1));
        pass(id('B' * 100 + 1));
        var ready = new PartState(true, Trouble.NONE);
        return new World(
                KIOSK,
                hall,
                Optional.of(DemoHall.catalogue()),
                Link.LIVE,
                Map.of(
                        Part.CARD_READER, ready,
                        Part.PRINTER, ready,
                        Part.A4, ready,
                        Part.SCANNER, ready),
                NOW,
                Optional.empty());
    }

    private void issue(TicketId id, String line, int ordinal) {
        add(
                new TicketEvent.Reserved(
                        id,
                        LocalDate.of(2026, 11, 23),
                        new LineId(line),
                        new TicketNumber(line, ordinal, 3),
                        List.of(itemOf(line).code()),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        Optional.empty(),
                        KIOSK,
                        "TOKEN"));
        add(new TicketEvent.Printed(id, KIOSK));
    }

    private static ServiceItem itemOf(String line) {
        return DemoHall.catalogue().items().stream()
                .filter(item -> item.line().value().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private void serve(TicketId id) {
        call(id, "3");
        add(new TicketEvent.ServingStarted(id, new WindowId("3"), new ClerkId("1027")));
        add(new TicketEvent.Finished(id, new WindowId("3"), new ClerkId("1027")));
    }

    private void pass(TicketId id) {
        call(id, "5");
        add(new TicketEvent.Passed(id, new WindowId("5"), new ClerkId("1027"), 1));
    }

    private void call(TicketId id, String window) {
        var reason = new CallReason(PriorityClass.ORDINARY, 300, List.of(), 3, Optional.empty());
        add(new TicketEvent.Called(id, new WindowId(window), new ClerkId("1027"), reason));
    }

    private void add(HallEvent event) {
        seq++;
        hall = hall.apply(new Recorded(seq, NOW.minusSeconds(300), event));
    }

    /// The same place on a day off, where nobody waits for a number.
    static HallConfig outlet(HallConfig hall) {
        return new HallConfig(
                hall.id(),
                hall.name(),
                hall.place(),
                hall.zone(),
                hall.phone(),
                hall.ticketLink(),
                List.of(),
                List.of(),
                List.of(),
                hall.passed(),
                hall.priority(),
                hall.notices(),
                hall.calendar(),
                hall.issuing(),
                hall.appointments(),
                hall.calls(),
                hall.clerks(),
                hall.kiosks());
    }

    /// The search's field after these letters.
    static TypingState typed(String letters) {
        var typing = TypingState.of(TypingRule.search());
        for (int i = 0; i < letters.length(); i++) {
            typing = typing.touched(new TypingTouch.Type(letters.substring(i, i + 1)));
        }
        return typing;
    }
}

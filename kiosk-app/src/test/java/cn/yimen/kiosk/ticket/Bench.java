package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.TestHall;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A ticket desk over a real journal, between a scripted server and a scripted printer.
final class Bench implements AutoCloseable, SlipPrinter {

    static final Holder WANG = new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "511602199003070029");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    final List<KioskEvent> told = new CopyOnWriteArrayList<>();
    final List<IssuedTicket> asked = new CopyOnWriteArrayList<>();
    final List<IssuedTicket> paper = new CopyOnWriteArrayList<>();
    final ScriptedServer server;
    final Journal<KioskRecord> journal;
    final TicketDesk desk;
    final Map<AppointmentId, TicketId> checkedIn = new ConcurrentHashMap<>();
    volatile boolean checkInsWork = true;
    private volatile End next = new End.Out();
    private volatile Runnable whenAsked = () -> {};
    private volatile Runnable whenOut = () -> {};

    Bench(Path directory, ScriptedServer server) {
        this(directory, server, Optional.empty());
    }

    /// @param real prints instead of the script
    Bench(Path directory, ScriptedServer server, Optional<SlipPrinter> real) {
        this.server = server;
        var settings = JournalSettings.in(directory, new HallId("kiosk-K1"));
        journal =
                switch (Journal.open(settings, KioskRecord.codec())) {
                    case Opening.Opened<KioskRecord> opened -> opened.journal();
                    case Opening.NotOpened<KioskRecord> not ->
                            throw new IllegalStateException(not.toString());
                };
        InstantSource clock = InstantSource.fixed(TestHall.MORNING);
        var around =
                new DeskSurroundings(
                        TestHall.KIOSK,
                        new IdSource(clock, new Random(server.done().size() + 1L)),
                        server,
                        real.orElse(this),
                        server::world,
                        told::add,
                        new Silent(),
                        this::keepCheckIn);
        desk = TicketDesk.open(journal, around, clock);
    }

    void printerWill(End end) {
        next = end;
    }

    void watchPrinter(Runnable asked, Runnable out) {
        whenAsked = asked;
        whenOut = out;
    }

    @Override
    public CompletableFuture<End> print(IssuedTicket ticket, UUID job) {
        asked.add(ticket);
        whenAsked.run();
        if (!(next instanceof End.NotOut)) {
            paper.add(ticket);
        }
        whenOut.run();
        return CompletableFuture.completedFuture(next);
    }

    private boolean keepCheckIn(AppointmentId booking, TicketId ticket, Instant at) {
        if (checkInsWork) {
            checkedIn.put(booking, ticket);
        }
        return checkInsWork;
    }

    void take(long session) {
        desk.take(session, Optional.of(WANG), List.of(TestHall.item("居民身份证补领").code()));
    }

    <T extends KioskEvent> T await(Class<T> type) {
        Supplier<String> what = () -> type.getSimpleName() + ", only " + last();
        until(() -> told.stream().anyMatch(type::isInstance), what);
        return told.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /// The last thing written down, for whoever reads a failure.
    private String last() {
        var all = journal.read(0, 1_000);
        return all.isEmpty() ? "nothing" : all.getLast().value().toString();
    }

    /// Until nothing is left to be done, as the file tells it.
    void awaitRest() {
        until(() -> story().isAtRest() && isForgotten(), "rest");
    }

    KioskStory story() {
        var story = KioskStory.empty();
        for (var entry : journal.read(0, 1_000)) {
            story = story.apply(entry.seq(), entry.value());
        }
        return story;
    }

    private boolean isForgotten() {
        return journal.read(0, 1_000).stream()
                .allMatch(entry -> journal.personal(entry.seq()).isEmpty());
    }

    static void until(BooleanSupplier condition, String what) {
        until(condition, () -> what);
    }

    private static void until(BooleanSupplier condition, Supplier<String> what) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT + ": " + what.get());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        desk.close();
        journal.close();
    }

    private static final class Silent implements TicketSteps {
        @Override
        public void chosen(TicketId ticket) {}

        @Override
        public void requested(TicketId ticket) {}

        @Override
        public void reserved(TicketId ticket, String number) {}

        @Override
        public void givenAlone(TicketId ticket, String number) {}

        @Override
        public void printing(TicketId ticket, UUID job) {}

        @Override
        public void ended(TicketId ticket, KioskRecord.PrintEnd end, String fault) {}

        @Override
        public void reported(TicketId ticket, String result) {}

        @Override
        public void notTaken(TicketId ticket, String why) {}
    }
}

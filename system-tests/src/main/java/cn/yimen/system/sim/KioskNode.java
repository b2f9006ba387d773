package cn.yimen.system.sim;

import cn.yimen.client.Reply;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.Reporting;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.ticket.DeskSurroundings;
import cn.yimen.kiosk.ticket.DeskThread;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.ticket.TicketDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A kiosk: the real ticket desk and its journal on a disk that can lose power, between the network
/// and a printer. One person stands before it, others wait behind them.
final class KioskNode {

    private static final int LATEST_RECORDS = 60;
    private static final long STORAGE_AGAIN = 10_000;

    private final DeviceId id;
    private final Around around;
    private final MemoryDisk<KioskRecord> disk;
    private final DiskLuck luck;
    private final Follower follower;
    private final Asker asker;
    private final PrinterNode printer;
    private final Deque<Visit> behind = new ArrayDeque<>();
    private Optional<Visit> before = Optional.empty();
    private Optional<TicketDesk> desk = Optional.empty();
    private long sessions;
    private int life;

    /// What a kiosk stands in.
    record Around(
            Timeline time,
            cn.yimen.system.sim.Link link,
            ServerNode server,
            Dice dice,
            Witness witness,
            Catalogue catalogue,
            Mischief bugs) {}

    KioskNode(DeviceId id, Around around) {
        this.id = id;
        this.around = around;
        luck = new DiskLuck(around.dice().split(), true);
        disk = new MemoryDisk<>("kiosk-" + id, luck);
        follower =
                new Follower(
                        id.value(),
                        new Follower.Around(
                                around.time(),
                                around.link(),
                                around.server(),
                                around.dice().split(),
                                around.witness(),
                                around.bugs()));
        asker =
                new Asker(
                        id,
                        new Asker.Around(
                                around.time(),
                                around.link(),
                                around.server(),
                                around.dice().split()));
        printer =
                new PrinterNode(around.time(), around.dice().split(), this::begins, this::paperOut);
    }

    void boot() {
        if (desk.isEmpty()) {
            life++;
            var thread = new OneThread(life);
            var surroundings =
                    new DeskSurroundings(
                            id,
                            new IdSource(around.time(), around.dice().split()),
                            this::ask,
                            printer,
                            this::world,
                            this::heard,
                            new SilentSteps());
            guarded(() ->
                    desk = Optional.of(TicketDesk.open(disk, surroundings, around.time(), thread)));
            nextPerson();
        }
    }

    /// The desk's thread in one life of the machine.
    private final class OneThread implements DeskThread {

        private final int born;

        OneThread(int born) {
            this.born = born;
        }

        @Override
        public void execute(Runnable step) {
            later(Duration.ZERO, step);
        }

        @Override
        public void later(Duration delay, Runnable step) {
            around.time()
                    .after(
                            delay,
                            () -> {
                                if (born == life && desk.isPresent()) {
                                    guarded(step);
                                }
                            });
        }

        @Override
        public void close() {}
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (PowerCut cut) {
            crash();
        }
    }

    private CompletableFuture<Reply> ask(CommandEnvelope envelope, Duration giveUpAfter) {
        int born = life;
        var reply = new CompletableFuture<Reply>();
        asker.ask(
                envelope,
                () -> born == life && desk.isPresent(),
                (CommandAnswer answer) -> reply.complete(new Reply.Answered(answer)));
        return reply;
    }

    private World world() {
        return new World(
                id,
                follower.state(),
                Optional.of(around.catalogue()),
                Link.LIVE,
                Map.of(),
                around.time().instant(),
                Optional.empty());
    }

    private void heard(KioskEvent event) {
        switch (event) {
            case KioskEvent.Answer answer ->
                    before.filter(visit -> visit.session() == answer.session())
                            .ifPresent(visit -> visit.heard(answer));
            case KioskEvent.Storage storage when !storage.works() -> triesStorageLater();
            default -> {}
        }
    }

    /// As the real kiosk's screen does while it says that it is out of service.
    private void triesStorageLater() {
        int born = life;
        around.time()
                .after(
                        STORAGE_AGAIN,
                        () -> {
                            if (born == life) {
                                with(TicketDesk::tryStorage);
                            }
                        });
    }

    private void begins(IssuedTicket ticket) {
        var tail = disk.read(Math.max(0, disk.head().seq() - LATEST_RECORDS), LATEST_RECORDS);
        boolean isWritten =
                tail.stream()
                        .anyMatch(entry ->
                                entry.value() instanceof KioskRecord.PrintStarted started
                                        && started.ticket().equals(ticket.id()));
        boolean alone =
                tail.stream()
                        .anyMatch(entry ->
                                entry.value() instanceof KioskRecord.GivenAlone given
                                        && given.ticket().equals(ticket.id()));
        around.witness().papers().begins(slip(ticket), isWritten, alone);
    }

    private void paperOut(IssuedTicket ticket) {
        around.witness().papers().out(slip(ticket));
        before.ifPresent(visit -> visit.seesPaper(ticket));
    }

    private PaperCheck.Slip slip(IssuedTicket ticket) {
        return new PaperCheck.Slip(
                id.value(), ticket.id(), LocalDate.from(ticket.issuedAt()), ticket.number());
    }

    /// Somebody joins those who want to use it.
    void come(Visit visit) {
        behind.add(visit);
        nextPerson();
    }

    private void nextPerson() {
        if (before.isEmpty() && desk.isPresent() && !behind.isEmpty()) {
            var visit = behind.poll();
            before = Optional.of(visit);
            visit.begin(++sessions);
        }
    }

    void gone(Visit visit) {
        if (before.equals(Optional.of(visit))) {
            before = Optional.empty();
            around.time().after(around.dice().between(1_000, 6_000), this::nextPerson);
        }
    }

    /// Does something with the desk, while there is power.
    void with(Consumer<TicketDesk> what) {
        desk.ifPresent(what);
    }

    void crash() {
        if (desk.isPresent()) {
            around.witness().note(id.value(), "power cut");
            printer.powerCut();
            desk = Optional.empty();
            disk.powerCut();
            follower.off();
            before.ifPresent(Visit::machineDied);
            before = Optional.empty();
            around.time()
                    .after(
                            around.dice().between(5_000, 90_000),
                            () -> {
                                follower.on();
                                boot();
                            });
        }
    }

    DeviceId id() {
        return id;
    }

    Asker asker() {
        return asker;
    }

    DiskLuck luck() {
        return luck;
    }

    /// @param jams how often a slip gets stuck
    void printerTrouble(double jams, boolean isEmpty) {
        printer.trouble(jams, isEmpty);
        var faults = isEmpty ? List.of("PAPER_OUT") : List.<String>of();
        var readiness = isEmpty ? "FAILED" : jams > 0 ? "DEGRADED" : "READY";
        asker.ask(new Reporting.ReportDevice("printer", readiness, faults), _ -> {});
    }

    /// The key with which somebody calls for staff.
    void callsForHelp() {
        asker.ask(new Helping.RequestHelp("take"), _ -> {});
    }

    void finishesWithoutHelp() {
        asker.ask(new Helping.CancelHelp(), _ -> {});
    }

    Follower follower() {
        return follower;
    }

    MemoryDisk<KioskRecord> disk() {
        return disk;
    }
}

package cn.yimen.system.month;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.ticket.DeskSurroundings;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.ticket.Said;
import cn.yimen.kiosk.ticket.SlipPrinter;
import cn.yimen.kiosk.ticket.TicketDesk;
import cn.yimen.system.sim.Dice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// A kiosk without its screen: the real ticket desk on a real journal, a cable to the hall that can
/// be cut, and a printer that jams now and then.
final class MonthKiosk {

    private static final double JAM = 0.01;
    private static final double UNSURE = 0.005;

    private final DeviceId id;
    private final Around around;
    private final Path folder;
    private final HallCable cable;
    private final KioskWorld world;
    private final Dice dice;
    private final IdSource ids;
    private final KioskSteps steps = new KioskSteps();
    private final Map<Long, Long> touched = new ConcurrentHashMap<>();
    private final IssueTimes issued = new IssueTimes();
    private Optional<Running> running = Optional.empty();
    private long sessions;

    /// What a kiosk of this month stands in.
    record Around(MonthPlan plan, MonthHall hall, MonthClock clock, Bustle bustle, Path folder) {}

    /// The program between its start and its end.
    private record Running(Journal<KioskRecord> journal, TicketDesk desk) {}

    MonthKiosk(DeviceId id, Around around, Dice dice) {
        this.id = id;
        this.around = around;
        this.dice = dice;
        folder = around.folder().resolve(id.value());
        cable = new HallCable(around.hall(), around.clock(), around.bustle(), dice.split());
        world = new KioskWorld(id, around.hall(), around.plan().catalogue(), around.clock());
        ids = new IdSource(around.clock(), shared(dice.split()));
    }

    /// The desk makes ids on two threads.
    private static RandomGenerator shared(Dice dice) {
        return () -> {
            synchronized (dice) {
                return dice.nextLong();
            }
        };
    }

    static Journal<KioskRecord> opened(MonthPlan plan, Path folder) throws IOException {
        return switch (Journal.open(JournalSettings.in(folder, plan.hall()), KioskRecord.codec())) {
            case Opening.Opened<KioskRecord>(var journal) -> journal;
            case Opening.NotOpened<KioskRecord>(var trouble, var detail) ->
                    throw new IOException(trouble + ": " + detail);
        };
    }

    void start() throws IOException {
        var journal = opened(around.plan(), folder);
        var thread = new KioskThread("desk-" + id, around.clock(), around.bustle());
        var surroundings =
                new DeskSurroundings(id, ids, cable, this::print, world::now, this::heard, steps);
        var desk = TicketDesk.open(journal, surroundings, around.clock(), thread);
        running = Optional.of(new Running(journal, desk));
    }

    void stop() {
        cable.forget();
        running.ifPresent(now -> {
            now.desk().close();
            now.journal().close();
        });
        running = Optional.empty();
        touched.clear();
    }

    private TicketDesk desk() {
        return running.orElseThrow().desk();
    }

    private CompletableFuture<SlipPrinter.End> print(IssuedTicket ticket, UUID job) {
        double luck = dice.nextDouble();
        return CompletableFuture.completedFuture(
                luck < JAM
                        ? new SlipPrinter.End.NotOut(Trouble.PAPER_JAM, "JAM")
                        : luck < JAM + UNSURE
                                ? new SlipPrinter.End.Unsure("SILENT")
                                : new SlipPrinter.End.Out());
    }

    /// On the desk's thread.
    private void heard(KioskEvent event) {
        switch (event) {
            case NumberTaken taken -> took(taken);
            case SlipNotPrinted not -> desk().settle(not.ticket().id(), shownOrNot());
            case SlipUnknown unknown -> desk().settle(unknown.ticket().id(), PrintResult.UNKNOWN);
            case Storage storage when !storage.works() ->
                    around.bustle().failed(new IOException(id + " cannot write"));
            default -> {}
        }
    }

    private PrintResult shownOrNot() {
        return dice.happens(0.7) ? PrintResult.NOT_PRINTED_SHOWN : PrintResult.NOT_PRINTED_UNSEEN;
    }

    private void took(NumberTaken taken) {
        Optional.ofNullable(touched.remove(taken.session()))
                .ifPresent(begin -> issued.add(System.nanoTime() - begin, taken.ticket().alone()));
    }

    /// Somebody touches 取号.
    void come(Optional<Holder> holder, ItemCode item) {
        touched.put(++sessions, System.nanoTime());
        desk().take(sessions, holder, List.of(item));
    }

    void rate(TicketId ticket, int level) {
        desk().rate(++sessions, new Said(ticket, level, Set.of(), Optional.empty()));
    }

    void cut() {
        world.freeze();
        cable.cut();
    }

    void notice() {
        world.notice();
    }

    /// The line is away before the machine is switched on.
    void startAlone() throws IOException {
        world.remember();
        cable.cut();
        start();
    }

    void mend() {
        world.thaw();
        cable.mend();
    }

    boolean isCut() {
        return cable.isCut();
    }

    DeviceId id() {
        return id;
    }

    Path folder() {
        return folder;
    }

    IssueTimes issued() {
        return issued;
    }

    /// Numbers that this kiosk gave alone and the hall would not take.
    Map<TicketId, String> notTaken() {
        return steps.notTaken();
    }
}

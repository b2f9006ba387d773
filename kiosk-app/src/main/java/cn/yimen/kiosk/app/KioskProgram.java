package cn.yimen.kiosk.app;

import cn.yimen.client.HallContact;
import cn.yimen.client.fleet.LogBook;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Journal;
import cn.yimen.kiosk.effect.CatalogueDesk;
import cn.yimen.kiosk.effect.Cues;
import cn.yimen.kiosk.effect.DeviceReports;
import cn.yimen.kiosk.effect.Devices;
import cn.yimen.kiosk.effect.Effects;
import cn.yimen.kiosk.effect.Errands;
import cn.yimen.kiosk.effect.FaultsMet;
import cn.yimen.kiosk.effect.HallDesk;
import cn.yimen.kiosk.effect.HallMemory;
import cn.yimen.kiosk.effect.ProvinceDesk;
import cn.yimen.kiosk.effect.RecordDesk;
import cn.yimen.kiosk.effect.Records;
import cn.yimen.kiosk.effect.Room;
import cn.yimen.kiosk.effect.SearchDesk;
import cn.yimen.kiosk.effect.StartOfDay;
import cn.yimen.kiosk.effect.StepLog;
import cn.yimen.kiosk.effect.WorldKeeper;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.guard.KeyboardWatch;
import cn.yimen.kiosk.platform.PlatformSide;
import cn.yimen.kiosk.platform.ProvinceLine;
import cn.yimen.kiosk.record.KioskRecords;
import cn.yimen.kiosk.setup.SetupDesk;
import cn.yimen.kiosk.speech.SpeechDesk;
import cn.yimen.kiosk.ticket.DeskSurroundings;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.ticket.SlipPrinter;
import cn.yimen.kiosk.ticket.TicketDesk;
import cn.yimen.kiosk.upkeep.LastEvents;
import cn.yimen.kiosk.upkeep.UpkeepDesk;
import cn.yimen.ui.host.Loop;
import cn.yimen.ui.host.UiThread;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// The kiosk's parts, put together. Made and opened on the JavaFX thread; [#begin] runs beside it.
final class KioskProgram {

    /// A hall that is there answers within a second; a kiosk need not be out of service for longer
    /// than it takes to be sure.
    private static final Duration HALL_SILENT = Duration.ofSeconds(4);

    /// What the hall says of the machine is added when it begins.
    private volatile KioskOptions options;

    private final InstantSource clock;
    private final EventLog log;
    private final LastEvents events;
    private final LogBook book;
    private final MetErrors errors;
    private final SetupSide setup = new SetupSide();
    private final Kiosk first;
    private final UiThread ui;
    private final KioskWindow window;
    private final SpeechDesk speech;
    private final Loop<Kiosk, KioskEvent, KioskEffect> loop;
    private final AccessParts access;
    private final IdSource ids;
    private final Guard guard;
    private final FirstSight sight;
    private final Room room;
    private final Timeline seconds =
            new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private final AtomicReference<Optional<PlatformSide>> province =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<ProvinceErrands>> asking =
            new AtomicReference<>(Optional.empty());
    private final RuntimeMark idle = RuntimeMark.idle(System.getenv());
    private final RuntimeMark serves = RuntimeMark.serves(System.getenv());
    private final Tidying tidying = Tidying.ofTheHeap();
    private final MaintenanceMark maintenance = new MaintenanceMark();
    private volatile Kiosk latest;

    /// @param events the youngest of what the log says
    /// @param book what of it may leave the machine
    /// @param errors what the hall is told with the next heartbeat
    record Logs(EventLog log, LastEvents events, LogBook book, MetErrors errors) {}

    KioskProgram(KioskOptions options, Kiosk first, InstantSource clock, Logs logs, UiThread ui) {
        UiThread.require();
        this.options = options;
        this.clock = clock;
        log = logs.log();
        events = logs.events();
        book = logs.book();
        errors = logs.errors();
        ids = new IdSource(clock, new SecureRandom());
        this.first = first;
        this.ui = ui;
        window = new KioskWindow(options.panel(), options.appearance(), this::post, log);
        latest = first;
        speech = new SpeechDesk(window.host(), this::post);
        loop = new Loop<>(first, new KioskRules(), ui);
        loop.showBy(this::show);
        access = new AccessParts(options, speech, ui, log, clock);
        room = Room.on(options.data(), this::post);
        guard = new Guard(clock, log, errors, this::post, KeyboardWatch.OF_LINUX);
        sight = new FirstSight(log, clock);
    }

    void open() {
        window.whenClosed(() -> System.exit(0));
        window.open(first, sight::painted);
        guard.stand(window.host().stage(), options.panel());
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
        tick();
        StandbyPage.keepOnceSettled(options, window.form(), () -> latest.world(), log);
    }

    /// Whoever brings the machine tells it where it is; its parts are started on the way.
    void setUp(Standing.Unfinished from, SetupDesk.Starter starter) {
        loop.carryOutBy(setup);
        setup.begin(from, starter, new SetupSide.Around(clock, log, loop::post));
    }

    /// Says a sentence, where anything can be said.
    boolean says(String sentence, Language language) {
        return ui.ask(() -> speech.says(sentence, language));
    }

    /// Connects to everything: the hall, the devices, the journal.
    Begun begin(Standing.Settled settled, Journal<KioskRecord> journal) {
        options = settled.options();
        var search = new SearchDesk(loop::post, sight.invited());
        var connected = new CompletableFuture<HallEars.Connected>();
        var keeper = new WorldKeeper(options.machine(), clock, loop::post, new HallEars(connected));
        var client = settled.contact(keeper, clock);
        var reports = new DeviceReports(client, options.device(), ids);
        var catalogue = catalogue(keeper, search);
        connected.complete(new HallEars.Connected(client, reports, catalogue));
        var steps = new StepLog(clock, log);
        var devices = devices(keeper, reports);
        var parts = new Parts(options, keeper, devices, loop::post, clock);
        var provincial = new ProvinceParts(options, clock, log);
        var kept = provincial.records();
        var records = new RecordDesk(keeper::world, Records.of(kept), ids);
        var around = around(client, parts.printer(steps), keeper, steps, records);
        var tickets = TicketDesk.open(journal, around, clock);
        var known = new ProvinceDesk(keeper);
        var side = provincial.side(catalogue, known, loop::post);
        var deals = new Deals(options, province::get, keeper::world, ids);
        var logins = deals.logins();
        var needed = new ProvinceErrands.Around(keeper, known, logins, ids, loop::post);
        var asked = provincial.errands(side, client, needed);
        var effects =
                new Effects(
                        tickets,
                        room,
                        new HallDesk(client, options.device(), ids, loop::post),
                        search,
                        new Cues(log),
                        errands(keeper, parts, records, asked),
                        upkeep(keeper, devices, parts, kept),
                        asked.questions());
        loop.carryOutBy(
                Hands.of(effects, deals.desk(logins, kept, parts, loop::post), parts, setup));
        kept.ifPresent(store ->
                sight.afterwards(() -> provincial.report(store, client, keeper::world, side)));
        watch(side, keeper, asked);
        return openTo(parts, client, reports);
    }

    private Devices devices(WorldKeeper keeper, DeviceReports reports) {
        var morning = new StartOfDay(Parts.of(options.devices()), clock, log);
        return new Devices(keeper, reports, morning, log, new FaultsMet(errors));
    }

    private DeskSurroundings around(
            HallContact client,
            SlipPrinter printer,
            WorldKeeper keeper,
            StepLog steps,
            RecordDesk records) {
        return new DeskSurroundings(
                options.device(),
                ids,
                client::sendUntilAnswered,
                printer,
                keeper::world,
                loop::post,
                steps,
                records);
    }

    private CatalogueDesk catalogue(WorldKeeper keeper, SearchDesk search) {
        var memory = new HallMemory(options.data().resolve("known"), clock, log);
        var catalogue = new CatalogueDesk(keeper, search, memory);
        if (options.profile().needsHall()) {
            catalogue.recallUnlessHeard(HALL_SILENT);
        }
        return catalogue;
    }

    private void watch(Optional<PlatformSide> side, WorldKeeper keeper, ProvinceErrands asked) {
        asking.set(Optional.of(asked));
        side.ifPresent(
                way -> ProvinceLine.start(() -> way.transport().answers(), keeper::toProvince));
        province.set(side);
    }

    /// From here on people are noticed.
    private Begun openTo(Parts parts, HallContact hall, DeviceReports reports) {
        parts.scanner();
        parts.cardReader(log);
        access.start();
        var met = new FaultsMet(errors);
        Cabinet.start(
                options, clock, log, new Cabinet.Told(reports, met, access::headset, loop::post));
        ui.execute(() -> guard.tell(reports::changed));
        var fleet = new FleetSide(options.data(), () -> latest, parts.hands(), this::post, errors);
        sight.afterwards(() -> fleet.start(hall, options, clock, book));
        return new Begun(parts.hands(), parts.notes());
    }

    private UpkeepDesk upkeep(
            WorldKeeper keeper, Devices devices, Parts parts, Optional<KioskRecords> kept) {
        var hands = parts.hands();
        return new UpkeepDesk(
                new UpkeepDesk.Machine(
                        Parts.of(options.devices()),
                        keeper::world,
                        devices::faults,
                        hands::slipsLeft,
                        () -> kept.map(KioskRecords::unsent).orElseGet(OptionalLong::empty),
                        hands),
                events,
                new UpkeepDesk.Settings(options.files().upkeep(), options.data(), clock),
                log,
                loop::post);
    }

    private Errands errands(
            WorldKeeper keeper, Parts parts, RecordDesk records, ProvinceErrands asked) {
        return new Errands(
                new Errands.Around(
                        keeper::world,
                        asked.bookings(),
                        parts.guides(),
                        records,
                        asked.filing(),
                        parts.camera(),
                        ids,
                        loop::post));
    }

    private void post(KioskEvent event) {
        loop.post(event);
    }

    private void show(Kiosk kiosk) {
        long before = latest.session().number();
        latest = kiosk;
        idle.show(isNobodyThere());
        serves.show(!(latest.state() instanceof KioskState.OutOfService));
        if (kiosk.session().number() != before) {
            asking.get().ifPresent(there -> there.visit(kiosk.session().number()));
        }
        window.show(kiosk, () -> sight.stands(kiosk.state()));
        speech.show(kiosk);
    }

    private boolean isNobodyThere() {
        return latest.state() instanceof KioskState.Attract
                || latest.state() instanceof KioskState.OutOfService;
    }

    private void tick() {
        guard.look();
        tidying.look(isNobodyThere());
        loop.post(new KioskEvent.Tick(clock.instant()));
        if (isNobodyThere()) {
            room.look();
            province.get().ifPresent(PlatformSide::between);
        }
        maintenance.look(options.data(), this::post);
    }
}

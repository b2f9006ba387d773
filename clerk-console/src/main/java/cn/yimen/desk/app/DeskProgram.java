package cn.yimen.desk.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEffect;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.desk.desk.ToldOnce;
import cn.yimen.desk.effect.DeedKeeper;
import cn.yimen.desk.effect.DeskTools;
import cn.yimen.desk.effect.HallEars;
import cn.yimen.desk.effect.HallErrands;
import cn.yimen.desk.effect.PadRatings;
import cn.yimen.desk.effect.ToolReports;
import cn.yimen.desk.launch.Launch;
import cn.yimen.desk.screen.DeskHands;
import cn.yimen.desk.screen.DeskScreen;
import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.pad.EvaluatorPad;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.Loop;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.language.Texts;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The desk's parts, put together: loop, window, client, clock.
final class DeskProgram implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(200);

    private final DeskOptions options;
    private final InstantSource clock;
    private final EventLog log;
    private final Loop<Desk, DeskEvent, DeskEffect> loop;
    private final DeskHands hands;
    private final DeskWindow window;
    private final HallClient client;
    private final DeskTools tools;
    private final Optional<EvaluatorPad> pad;
    private final Consumer<ToldOnce> paper;

    /// Not an animation: that would keep the toolkit painting between the seconds.
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("desk-clock").factory());

    private final ExecutorService disk =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("desk-disk").factory());

    /// Called on the JavaFX thread.
    DeskProgram(
            DeskOptions options,
            HallClientConfig hall,
            InstantSource clock,
            EventLog log,
            UiThread ui) {
        UiThread.require();
        this.options = options;
        this.clock = clock;
        this.log = log;
        var random = new SecureRandom();
        var ids = new IdSource(clock, random);
        var desk = Desk.of(options.post(), clock.instant()).lockedAfter(options.idleLimit());
        loop = new Loop<>(desk, new DeskRules(), ui);
        hands = new StampedHands(loop::post, clock, ids);
        window = new DeskWindow(options, hands, log);
        var connected = new CompletableFuture<HallClient>();
        tools =
                new DeskTools(
                        new ToolReports(connected, options.device(), ids), clock, log, loop::post);
        pad = device(DeviceKind.PAD).map(Fitting::line).map(tools::pad);
        device(DeviceKind.CALLER)
                .map(Fitting::line)
                .ifPresent(line -> tools.caller(line, this::called));
        device(DeviceKind.CARD_READER)
                .map(reader -> Fitting.reader(reader, clock))
                .ifPresent(tools::reader);
        paper =
                device(DeviceKind.PRINTER)
                        .map(Fitting::printer)
                        .map(printer ->
                                tools.printer(
                                        printer,
                                        DeskScreen.texts(Texts.CHINESE),
                                        DeskScreen.texts(Texts.ENGLISH)))
                        .orElse(_ -> {});
        client =
                HallClient.connect(
                        hall,
                        ears(new PadRatings.Teller(connected, options.device(), ids, log)),
                        clock,
                        random);
        connected.complete(client);
    }

    private Optional<DeviceEntry> device(DeviceKind kind) {
        return options.devices().first(kind);
    }

    /// A key of the box is pressed like one of the keyboard; one that does nothing is heard, too.
    private void called(int number) {
        options.keys().caller(number).ifPresent(hands::press);
    }

    private HallListener ears(PadRatings.Teller teller) {
        var desk = new HallEars(clock, loop::post);
        return pad.<HallListener>map(
                        there -> new PadRatings(desk, there, options.post().window(), teller))
                .orElse(desk);
    }

    /// Opens the window; `painted` runs when the desk stands on it.
    void start(Runnable painted) {
        var deeds = new DeedKeeper(options.deeds(), disk, clock, log, loop::post);
        var errands =
                new HallErrands(client, options.device(), clock, log, deeds, loop::post)
                        .printing(paper);
        loop.carryOutBy(errands::run);
        loop.showBy(window::show);
        window.open(loop::state, hands, options, painted);
        window.whenClosed(this::close);
        deeds.begin();
        long every = TICK.toMillis();
        var _ = ticks.scheduleAtFixedRate(this::tick, every, every, TimeUnit.MILLISECONDS);
    }

    /// The hall hears how the desk is.
    void speak(Launch.Ground ground) {
        ground.speak(client, options.device(), this::isInUse);
    }

    private boolean isInUse() {
        var state = loop.state().state();
        return state instanceof DeskState.Called || state instanceof DeskState.Serving;
    }

    Desk desk() {
        return loop.state();
    }

    DeskHands hands() {
        return hands;
    }

    DeskWindow window() {
        return window;
    }

    private void tick() {
        loop.post(new DeskEvent.Tick(clock.instant()));
    }

    @Override
    public void close() {
        ticks.shutdownNow();
        disk.shutdown();
        client.close();
        tools.close();
        window.close();
    }
}

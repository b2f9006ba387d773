package cn.yimen.desk.guide.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.GuideEffect;
import cn.yimen.desk.guide.GuideEvent;
import cn.yimen.desk.guide.screen.GuideScreen;
import cn.yimen.desk.launch.DatedEars;
import cn.yimen.desk.launch.Launch;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.Loop;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.StageStyle;

/// The guide's tablet, put together: loop, window, client, printer, clock.
public final class GuideProgram implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration RULE = Duration.ofSeconds(5);

    private final Loop<Guide, GuideEvent, GuideEffect> loop;
    private final ScreenHost host;
    private final GuideScreen screen;
    private final HallClient client;
    private final Optional<TicketPrinter> printer;
    private final GuideErrands errands;
    private final InstantSource clock;
    private final DeviceId device;
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("guide-clock").factory());

    /// Called on the JavaFX thread.
    public GuideProgram(
            GuideOptions options,
            HallClientConfig hall,
            InstantSource clock,
            EventLog log,
            UiThread ui) {
        UiThread.require();
        this.clock = clock;
        device = options.device();
        var random = new SecureRandom();
        var ids = new IdSource(clock, random);
        loop = new Loop<>(Guide.of(options.who(), clock.instant()), new GuideRules(), ui);
        host = new ScreenHost(options.panel(), StageStyle.DECORATED);
        screen =
                new GuideScreen(
                        options.locale(),
                        wish ->
                                loop.post(
                                        new GuideEvent.Wished(
                                                wish,
                                                ids.command(),
                                                ids.ticket(),
                                                clock.instant())));
        printer =
                options.devices()
                        .first(DeviceKind.PRINTER)
                        .map(Fitting::printer)
                        .map(config -> started(config, clock, log));
        var ears =
                new DatedEars<GuideEvent>(
                        clock,
                        GuideEvent.HallChanged::new,
                        GuideEvent.Heartbeat::new,
                        GuideEvent.Tick::new,
                        loop::post);
        client = HallClient.connect(hall, ears, clock, random);
        errands = new GuideErrands(client, options.device(), printer, ids, clock, loop::post);
        loop.carryOutBy(errands::run);
        loop.showBy(screen::show);
    }

    private static TicketPrinter started(PrinterConfig config, InstantSource clock, EventLog log) {
        return TicketPrinter.start(
                config,
                status ->
                        log.write(
                                "device.status",
                                Map.of(
                                        "part", "printer",
                                        "readiness", status.readiness().name(),
                                        "faults", status.faults().toString())),
                clock);
    }

    /// Opens the window; `painted` runs when the tablet stands on it.
    public void start(Runnable painted) {
        screen.show(loop.state());
        host.open(screen.title());
        host.show(screen.root(), painted);
        host.stage().setOnHidden(_ -> close());
        long every = TICK.toMillis();
        var _ = ticks.scheduleAtFixedRate(this::tick, every, every, TimeUnit.MILLISECONDS);
        long rule = RULE.toMillis();
        var _ = ticks.scheduleWithFixedDelay(errands::staffRule, 0, rule, TimeUnit.MILLISECONDS);
    }

    /// The hall hears how the tablet is.
    void speak(Launch.Ground ground) {
        ground.speak(client, device, () -> loop.state().isInUse());
    }

    private void tick() {
        loop.post(new GuideEvent.Tick(clock.instant()));
    }

    /// What the tablet knows now; asked on the JavaFX thread.
    public Guide guide() {
        return loop.state();
    }

    /// Where it stands.
    public Scene scene() {
        return host.scene();
    }

    @Override
    public void close() {
        ticks.shutdownNow();
        client.close();
        printer.ifPresent(TicketPrinter::close);
        host.close();
    }
}

package cn.yimen.desk.manager.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.launch.DatedEars;
import cn.yimen.desk.launch.Launch;
import cn.yimen.desk.manager.Draft;
import cn.yimen.desk.manager.Errand;
import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.ManagerEffect;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.desk.manager.screen.ManagerScreen;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.ui.host.Loop;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.StageStyle;

/// The manager's desk, put together: loop, window, client, clock.
public final class ManagerProgram implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(250);

    /// How often the figures are asked for.
    private static final Duration ASKS = Duration.ofSeconds(1);

    /// How often it is asked whether the hall keeps accounts.
    private static final Duration RULE = Duration.ofSeconds(5);

    private final Loop<ManagerDesk, ManagerEvent, ManagerEffect> loop;
    private final ScreenHost host;
    private final ManagerScreen screen;
    private final HallClient client;
    private final ManagerErrands errands;
    private final InstantSource clock;
    private final DeviceId device;
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("manager-clock").factory());

    /// Called on the JavaFX thread.
    public ManagerProgram(
            ManagerOptions options, HallClientConfig hall, InstantSource clock, UiThread ui) {
        UiThread.require();
        this.clock = clock;
        device = options.device();
        var random = new SecureRandom();
        var first = ManagerDesk.of(options.who(), clock.instant());
        var ids = new IdSource(clock, random);
        loop = new Loop<>(first, new ManagerRules(), ui);
        host = new ScreenHost(options.panel(), StageStyle.DECORATED);
        screen =
                new ManagerScreen(
                        options.locale(),
                        wish ->
                                loop.post(
                                        new ManagerEvent.Wished(
                                                wish, ids.command(), clock.instant())));
        var ears =
                new DatedEars<ManagerEvent>(
                        clock,
                        ManagerEvent.HallChanged::new,
                        ManagerEvent.Heartbeat::new,
                        ManagerEvent.Tick::new,
                        loop::post);
        client = HallClient.connect(hall, ears, clock, random);
        var shelf = new ReportShelf(options.reports());
        errands = new ManagerErrands(client, options.device(), clock, loop::post, shelf);
        loop.carryOutBy(errands::run);
        loop.showBy(screen::show);
    }

    /// Opens the window; `painted` runs when the desk stands on it.
    public void start(Runnable painted) {
        screen.show(loop.state());
        host.open(screen.title());
        host.show(screen.root(), painted);
        host.stage().setOnHidden(_ -> close());
        long every = TICK.toMillis();
        var _ = ticks.scheduleAtFixedRate(this::tick, every, every, TimeUnit.MILLISECONDS);
        long rule = RULE.toMillis();
        var _ = ticks.scheduleWithFixedDelay(errands::staffRule, 0, rule, TimeUnit.MILLISECONDS);
        long asks = ASKS.toMillis();
        var _ = ticks.scheduleWithFixedDelay(errands::watch, 0, asks, TimeUnit.MILLISECONDS);
    }

    /// The hall hears how the desk is.
    void speak(Launch.Ground ground) {
        ground.speak(client, device, this::isInUse);
    }

    /// Whether something is begun that a restart would take away.
    private boolean isInUse() {
        var now = loop.state();
        return !(now.draft() instanceof Draft.None && now.errand() instanceof Errand.None);
    }

    private void tick() {
        loop.post(new ManagerEvent.Tick(clock.instant()));
    }

    /// What the desk knows now; asked on the JavaFX thread.
    public ManagerDesk manager() {
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
        host.close();
    }
}

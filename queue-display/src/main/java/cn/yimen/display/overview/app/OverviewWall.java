package cn.yimen.display.overview.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallContact;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.display.overview.Overview;
import cn.yimen.display.overview.OverviewEvent.Beat;
import cn.yimen.display.overview.OverviewEvent.FiguresCame;
import cn.yimen.display.overview.OverviewEvent.HallChanged;
import cn.yimen.display.overview.WatchReading;
import cn.yimen.display.overview.screen.OverviewScreen;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Cursor;

/// The manager's wall (值班大屏) on its panel: `--board overview`.
public final class OverviewWall implements AutoCloseable {

    private static final long TICK_MILLIS = 250;
    private static final long ASK_MILLIS = 1_000;

    /// @param blackNights whether nothing lights up while the hall is closed
    public record Look(Locale language, boolean blackNights) {}

    private final UiThread ui;
    private final ScreenHost host;
    private final OverviewProgram program;
    private final HallClient client;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("overview-clock").factory());

    private OverviewWall(
            UiThread ui, ScreenHost host, OverviewProgram program, HallClientConfig config) {
        this.ui = ui;
        this.host = host;
        this.program = program;
        client =
                HallClient.connect(
                        config, new Ears(program), InstantSource.system(), new SecureRandom());
    }

    /// Opens the wall and keeps it right until it is closed. Asked from any thread.
    ///
    /// @param painted runs on the JavaFX thread when the first picture stands on the panel
    public static OverviewWall open(
            HallClientConfig config, Panel panel, Look look, UiThread ui, Runnable painted) {
        var wall =
                ui.ask(() -> {
                    var screen =
                            new OverviewScreen(
                                    look.language(), config.device().value(), look.blackNights());
                    var host = new ScreenHost(panel);
                    host.scene().setCursor(Cursor.NONE);
                    var program = new OverviewProgram(ui, screen::show, steadyClock());
                    screen.show(program.picture());
                    host.open(screen.title());
                    host.show(screen.root(), painted);
                    return new OverviewWall(ui, host, program, config);
                });
        wall.begin();
        return wall;
    }

    private void begin() {
        var _ =
                clockwork.scheduleAtFixedRate(
                        program::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        var _ = clockwork.scheduleWithFixedDelay(this::ask, 0, ASK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Asks for the figures; where none come, those on the wall grow stale.
    private void ask() {
        var _ = client.watch().thenAccept(came -> came.ifPresent(this::told));
    }

    private void told(HallWatch figures) {
        client.state()
                .config()
                .map(config -> WatchReading.of(figures, config))
                .ifPresent(read -> program.post(new FiguresCame(read)));
    }

    /// By which it hears the hall.
    public HallContact hall() {
        return client;
    }

    /// What stands on the wall now.
    public Overview picture() {
        return ui.ask(program::picture);
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        client.close();
        ui.ask(() -> {
            host.close();
            return true;
        });
    }

    /// The time of day at the start, carried on by a counter that nobody can set.
    private static InstantSource steadyClock() {
        var start = Instant.now();
        long zero = System.nanoTime();
        return () -> start.plusNanos(System.nanoTime() - zero);
    }

    /// Hears the hall on the client's thread.
    private record Ears(OverviewProgram program) implements HallListener {

        @Override
        public void changed(HallUpdate update) {
            program.post(new HallChanged(update.state()));
        }

        @Override
        public void heartbeat(Instant serverTime) {
            program.post(new Beat(serverTime));
        }

        @Override
        public void link(LinkState state) {
            program.tick();
        }
    }
}

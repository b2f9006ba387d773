package cn.yimen.system.crawl;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import cn.yimen.kiosk.screen.KioskScreens;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.system.bench.Timings;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.ScreenRules;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Visits in a real window, each touch timed until the panel shows what came of it. Used by one
/// thread, which is not JavaFX's.
final class Visits {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Holder> PEOPLE = List.of(Citizens.WANG, Citizens.LONG);

    private final UiThread ui;
    private final ScreenHost host;
    private final KioskScreens screens;
    private Kiosk kiosk;

    /// What was timed.
    ///
    /// @param feedback from a finger on a key to the pressed key on the panel
    /// @param changes from the touch to the next screen
    /// @param firsts of these, the first screen of each visit
    record Timed(Timings feedback, Timings changes, Timings firsts) {}

    Visits(UiThread ui) {
        this.ui = ui;
        var form = PanelForm.PORTRAIT;
        host = ui.ask(() -> new ScreenHost(Panel.of(form.width(), form.height())));
        screens = ui.ask(() -> new KioskScreens(ZONE, _ -> {}, host::theme));
        kiosk = Kiosk.starting(Morning.KIOSK);
        var world = Worlds.plain();
        hear(new KioskEvent.WorldChanged(world));
        hear(new KioskEvent.Tick(world.now()));
        ui.ask(() -> {
            host.open("visits");
            return host.scene();
        });
    }

    /// People take a look at an item, and go, one after the other.
    Timed play(Duration time) {
        var timed = new Timed(new Timings(), new Timings(), new Timings());
        long end = System.nanoTime() + time.toNanos();
        for (int visit = 0; visit == 0 || System.nanoTime() < end; visit++) {
            timed.firsts().add(shown(new KioskEvent.CardRead(person(visit))));
            timed.feedback().add(pressed());
            timed.changes().add(shown(new KioskEvent.OpenHomeKey(HomeKey.TAKE_NUMBER)));
            timed.feedback().add(pressed());
            timed.changes().add(shown(new KioskEvent.OpenItem(Morning.items().getFirst().code())));
            timed.changes().add(shown(KioskEvent.Key.BACK));
            timed.changes().add(shown(KioskEvent.Key.EXIT));
            timed.changes().add(shown(KioskEvent.Key.LEAVE));
        }
        return timed;
    }

    /// The same people in a hurry: only the first screen of each and the last are waited for.
    ///
    /// @return how many came
    int hurry(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        int visits = 0;
        while (visits == 0 || System.nanoTime() < end) {
            shown(new KioskEvent.CardRead(person(visits)));
            put(new KioskEvent.OpenHomeKey(HomeKey.TAKE_NUMBER));
            put(new KioskEvent.OpenItem(Morning.items().getFirst().code()));
            put(KioskEvent.Key.BACK);
            put(KioskEvent.Key.EXIT);
            shown(KioskEvent.Key.LEAVE);
            visits++;
        }
        return visits;
    }

    /// A visit that goes on until something else is shown.
    void begin(KioskEvent... events) {
        shown(new KioskEvent.CardRead(person(0)));
        for (var event : events) {
            shown(event);
        }
    }

    /// Nobody there: the question that comes to one who has gone.
    void end() {
        shown(KioskEvent.Key.EXIT);
        shown(KioskEvent.Key.LEAVE);
    }

    void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            put(second());
        }
    }

    KioskEvent second() {
        return new KioskEvent.Tick(kiosk.world().now().plusSeconds(1));
    }

    String screen() {
        return kiosk.state().name();
    }

    private static Holder person(int visit) {
        return PEOPLE.get(visit % PEOPLE.size());
    }

    /// Shows what comes of it, and waits for no panel.
    void put(KioskEvent event) {
        ui.ask(() -> {
            hear(event);
            host.show(screens.show(kiosk), () -> {});
            return true;
        });
    }

    private void hear(KioskEvent event) {
        kiosk = KioskFlow.update(kiosk, event).kiosk();
    }

    /// In nanoseconds, until it is painted.
    private long shown(KioskEvent event) {
        var painted = new CompletableFuture<Long>();
        long begin = System.nanoTime();
        ui.execute(() -> {
            hear(event);
            host.show(screens.show(kiosk), () -> painted.complete(System.nanoTime()));
        });
        return painted.join() - begin;
    }

    /// A finger on the first key that can be touched, and off it again beside it.
    private long pressed() {
        var painted = new CompletableFuture<Long>();
        long begin = System.nanoTime();
        ui.execute(() -> {
            var key =
                    ScreenRules.targets(host.scene()).stream()
                            .filter(target -> !target.isDisabled())
                            .findFirst()
                            .orElseThrow();
            key.arm();
            host.show(
                    screens.show(kiosk),
                    () -> {
                        painted.complete(System.nanoTime());
                        key.disarm();
                    });
        });
        return painted.join() - begin;
    }
}

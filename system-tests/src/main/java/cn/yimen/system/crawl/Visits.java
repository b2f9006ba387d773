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
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Visits in a real window, each touch timed until the panel shows what came of it.
public final class Visits {

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
    public record Timed(Timings feedback, Timings changes, Timings firsts) {}

    public Visits(UiThread ui) {
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

    /// So many people take a look at an item, and go.
    public Timed play(int visits) {
        var timed = new Timed(new Timings(), new Timings(), new Timings());
        for (int visit = 0; visit < visits; visit++) {
            timed.firsts().add(shown(new KioskEvent.CardRead(PEOPLE.get(visit % PEOPLE.size()))));
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

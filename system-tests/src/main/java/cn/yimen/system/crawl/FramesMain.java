package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.screen.KioskScreens;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.ScreenRules;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// Every kind of screen that a walk comes to, in a real window of a kiosk's size, with its keys
/// pressed one after the other and the seconds passing: how many frames the panel misses meanwhile.
/// A line each, `dropped.SCREEN percent`.
public final class FramesMain {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PanelForm FORM = PanelForm.PORTRAIT;
    private static final Duration BEAT = Duration.ofMillis(125);

    /// Beats before anything is counted: the screen comes.
    private static final int COMING = 4;

    private static final int BEATS = 16;
    private static final int BEATS_A_SECOND = 4;
    private static final long SEED = 1;

    private final UiThread ui;
    private final ScreenHost host;
    private final KioskScreens screens;

    private FramesMain(UiThread ui) {
        this.ui = ui;
        host = ui.ask(() -> new ScreenHost(Panel.of(FORM.width(), FORM.height())));
        screens = ui.ask(() -> new KioskScreens(ZONE, _ -> {}, host::theme));
    }

    public static void main(String... arguments) throws Exception {
        var province = Told.by(Files.createTempDirectory("frames"), Morning.KIOSK);
        int places = Integer.parseInt(arguments[0]);
        var ui = UiThread.start();
        var all = ui.ask(() -> oneOfEach(Worlds.all(province), places));
        var frames = new FramesMain(ui);
        ui.ask(() -> {
            frames.host.open("frames");
            return true;
        });
        all.forEach((name, kiosk) ->
                System.out.printf(Locale.ROOT, "dropped.%s %.4f%n", name, frames.watch(kiosk)));
        System.exit(0);
    }

    /// @param places so many are gone to, what was seldom seen before the rest
    private static SortedMap<String, Kiosk> oneOfEach(
            SequencedMap<String, World> worlds, int places) {
        var found = new TreeMap<String, Kiosk>();
        var limits = new Walk.Limits(places, true);
        new Walk(worlds, new Glass(FORM), limits, CrawlMain.dice(SEED))
                .go((place, _) -> found.putIfAbsent(place.screen(), place.kiosk()));
        return found;
    }

    private double watch(Kiosk kiosk) {
        for (int beat = 0; beat < COMING; beat++) {
            beat(kiosk, beat);
        }
        var frames = ui.ask(FrameCount::begun);
        for (int beat = 0; beat < BEATS; beat++) {
            beat(kiosk, beat);
        }
        return ui.ask(frames::droppedPercent);
    }

    /// A key goes down on one beat and up on the next; a second passes every few.
    private void beat(Kiosk kiosk, int beat) {
        ui.ask(() -> {
            var passed = kiosk.world().now().plusSeconds(beat / BEATS_A_SECOND);
            var later = KioskFlow.update(kiosk, new KioskEvent.Tick(passed)).kiosk();
            boolean stays = later.state().name().equals(kiosk.state().name());
            host.show(screens.show(stays ? later : kiosk), () -> {});
            press(beat);
            return true;
        });
        LockSupport.parkNanos(BEAT.toNanos());
    }

    private void press(int beat) {
        var keys =
                ScreenRules.targets(host.scene()).stream()
                        .filter(target -> !target.isDisabled())
                        .toList();
        if (keys.isEmpty()) {
            return;
        }
        var key = keys.get(beat / 2 % keys.size());
        if (beat % 2 == 0) {
            key.arm();
        } else {
            key.disarm();
        }
    }
}

package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.host.UiThread;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.locks.LockSupport;

/// How many frames a panel misses while a screen moves. The toolkit begins no frame before the one
/// before it is out, so this is what the panel gets. Seconds pass four times as fast as they do.
final class Smoothness {

    private static final Duration BEAT = Duration.ofMillis(250);
    private static final int BEATS = 16;
    private static final int ALONE_SECONDS = 60;
    private static final int LONGEST_QUIET = 120;
    private static final int PAGE = 4;

    private final UiThread ui;
    private final Visits visits;

    Smoothness(UiThread ui, Visits visits) {
        this.ui = ui;
        this.visits = visits;
    }

    /// The share of frames that were missed, in percent, by screen.
    SequencedMap<String, Double> droppedPercent() {
        var dropped = new LinkedHashMap<String, Double>();
        visits.pass(ALONE_SECONDS);
        dropped.put("attract", watch(_ -> visits.second()));
        visits.begin();
        for (int second = 0; second < LONGEST_QUIET && !isWarning(); second++) {
            visits.pass(1);
        }
        dropped.put("countdown", isWarning() ? watch(_ -> visits.second()) : Double.NaN);
        visits.end();
        visits.begin(new KioskEvent.OpenHomeKey(HomeKey.TAKE_NUMBER));
        dropped.put("page-turn", watch(beat -> new KioskEvent.TurnTo((beat + 1) % 2 * PAGE)));
        visits.end();
        return dropped;
    }

    private boolean isWarning() {
        return visits.screen().equals("IdleWarning");
    }

    private interface Moves {
        KioskEvent at(int beat);
    }

    private double watch(Moves moves) {
        var frames = ui.ask(FrameCount::begun);
        for (int beat = 0; beat < BEATS; beat++) {
            visits.put(moves.at(beat));
            LockSupport.parkNanos(BEAT.toNanos());
        }
        return ui.ask(frames::droppedPercent);
    }
}

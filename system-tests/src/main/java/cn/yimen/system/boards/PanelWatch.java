package cn.yimen.system.boards;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.system.bench.Timings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Whether what a board reports as shown really stands on its panel. Used by one thread.
final class PanelWatch {

    /// A board that has not answered by then is cut off for longer than it is worth waiting.
    private static final Duration ANSWERS = Duration.ofSeconds(4);

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final DeviceId board;
    private final PanelEye eye;
    private final Ledger ledger;
    private final Timings seen = new Timings();
    private long cutOff;
    private long missing;

    PanelWatch(DeviceId board, PanelEye eye, Ledger ledger) {
        this.board = board;
        this.eye = eye;
        this.ledger = ledger;
    }

    /// Looks for the newest call; nobody else is called meanwhile.
    void look(TicketId call) throws InterruptedException {
        try {
            ledger.await(call, board, Acknowledgement.SHOWN, ANSWERS);
        } catch (TimeoutException _) {
            cutOff++;
            return;
        }
        long begun = System.nanoTime();
        var newest = ledger.call(call);
        while (!eye.shows(newest)) {
            if (System.nanoTime() - begun > LIMIT_NANOS) {
                missing++;
                return;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        seen.add(System.nanoTime() - begun);
    }

    List<Finding> findings() {
        return List.of(
                Finding.told("panel: calls looked for, pixel by pixel", looked(), ""),
                Finding.told(
                        "panel: of them not reported, for the link was cut", (double) cutOff, ""),
                Finding.exactly("panel: reported as shown, and not there", (double) missing, "", 0),
                Finding.told(
                        "panel: reported → seen, the eye's own time in it, p50",
                        seen.percentile(50),
                        "ms"),
                Finding.told(
                        "panel: reported → seen, the eye's own time in it, worst",
                        seen.percentile(100),
                        "ms"));
    }

    private double looked() {
        return seen.count() + cutOff + missing;
    }
}

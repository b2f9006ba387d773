package cn.yimen.system.boards;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How much memory a board takes: a main board as it is installed, with its voice and 25 calls
/// spoken, beside a window with nothing in it.
final class Weighing {

    private static final double MOST_MEGABYTES = 200;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final DeviceId BOARD = new DeviceId("B1");
    private static final int DESKS = 5;
    private static final int CALLS = 25;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(600);

    /// By then what was borrowed for the calls is given back, or never will be.
    private static final long SETTLES_NANOS = TimeUnit.SECONDS.toNanos(15);

    private Weighing() {}

    static List<Finding> run(Checkout checkout, Path folder) throws Exception {
        var findings = new ArrayList<Finding>();
        try (var bare = bareWindow(checkout, folder)) {
            bare.await(0, "app.started", Map.of(), LIMIT);
            LockSupport.parkNanos(SETTLES_NANOS);
            var floor = Footprint.of(bare.pid());
            findings.add(Finding.told("empty window, resident", floor.resident(), "MB"));
            findings.add(Finding.told("empty window, its own share", floor.own(), "MB"));
        }
        findings.addAll(board(checkout, folder));
        return findings;
    }

    private static Program bareWindow(Checkout checkout, Path folder) throws IOException {
        var spec =
                new ProgramSpec(
                        "bare",
                        "system-tests",
                        BareWindow.class.getName(),
                        checkout.installed("queue-display"),
                        List.of(),
                        Map.of());
        return Program.start(checkout, spec, folder.resolve("logs"));
    }

    private static List<Finding> board(Checkout checkout, Path folder) throws Exception {
        try (var hall = BusyHall.start(checkout, folder)) {
            var board = hall.asInstalled().mainBoard(hall.server());
            board.await(0, "app.started", Map.of(), LIMIT);
            var clerks = hall.clerks(DESKS, CALLS + DESKS);
            for (int call = 0; call < CALLS; call++) {
                clerks.serveNext();
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
            hall.ledger().awaitVoices(Set.of(BOARD), LIMIT);
            LockSupport.parkNanos(SETTLES_NANOS);
            var weight = Footprint.of(board.pid());
            return List.of(
                    Finding.told("calls spoken", board.events("voice.spoken").size(), ""),
                    Finding.atMost("main board, resident", weight.resident(), "MB", MOST_MEGABYTES),
                    Finding.told("main board, shared divided", weight.proportional(), "MB"),
                    Finding.told("main board, its own share", weight.own(), "MB"));
        }
    }
}

package cn.yimen.system.boards;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.system.bench.Timings;
import cn.yimen.ui.host.UiThread;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days of boards that draw every second, accelerated: whether anything grows, and how long a frame
/// takes.
final class Growing {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int HOUR = 3_600;
    private static final int PAINT_EVERY = 45;
    private static final double FRAME_MILLIS = 33;
    private static final double GROWTH_MEGABYTES = 4;
    private static final double MEGABYTE = 1 << 20;

    private final Canvas canvas;
    private final PlayedDay day = new PlayedDay(72, DAY);
    private final PlayedBoard board;
    private final Timings frames = new Timings();
    private final List<Double> heap = new ArrayList<>();

    private Growing(UiThread ui, Kind kind) {
        canvas = Canvas.of(ui, Wearing.still(BoardLook.usual()));
        board = new PlayedBoard(BoardSetup.main(new DeviceId("B1")).of(kind), day);
    }

    static List<Finding> run(UiThread ui, int hours) {
        var findings = new ArrayList<Finding>();
        var kinds = List.of(new Kind.Main(), new Kind.Area(), new Kind.AtWindow(new WindowId("3")));
        for (var kind : kinds) {
            findings.addAll(
                    new Growing(ui, kind)
                            .play(hours)
                            .findings(hours + " h " + kind.getClass().getSimpleName() + ": "));
        }
        return findings;
    }

    private Growing play(int hours) {
        int each = Math.max(1, hours / 12);
        for (int hour = 0; hour < hours; hour++) {
            for (int second = 0; second < HOUR; second++) {
                day.second();
                board.second();
                canvas.show(board.picture());
                if (second % PAINT_EVERY == 0) {
                    paint();
                }
            }
            if ((hour + 1) % each == 0) {
                heap.add(used());
            }
        }
        return this;
    }

    private void paint() {
        long from = System.nanoTime();
        canvas.paint();
        frames.add(System.nanoTime() - from);
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /// The least of a third of the time is what is really held.
    private List<Finding> findings(String what) {
        int third = heap.size() / 3;
        double first = least(heap.subList(0, Math.max(1, third)));
        double last = least(heap.subList(heap.size() - Math.max(1, third), heap.size()));
        return List.of(
                Finding.told(what + "heap in the first third", first, "MB"),
                Finding.atMost(
                        what + "growth to the last third", last - first, "MB", GROWTH_MEGABYTES),
                Finding.atMost(
                        what + "whole frame painted and read, p99",
                        frames.percentile(99),
                        "ms",
                        FRAME_MILLIS));
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
}

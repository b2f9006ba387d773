package cn.yimen.system.boards;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.media.MediaEar;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.display.screen.HallScreen;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.system.bench.Timings;
import cn.yimen.ui.host.MovingPart;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;

/// A board in its window, pixel for pixel, while a long notice walks through its bar: the time from
/// frame to frame, while nobody is called and while somebody is, again and again. The toolkit
/// begins no frame before the one before it is out, so this is what the panel gets.
final class Frames {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String NOTICE =
            "办理不动产登记的群众请先到二楼自助服务区填写申请表，并准备好身份证、户口簿和购房合同原件及复印件；".repeat(6);
    private static final double SLOT_NANOS = 1e9 / 60;
    private static final double NANOS_A_MILLI = 1e6;
    private static final Set<String> DRAWING =
            Set.of("QuantumRenderer-0", "JavaFX Application Thread");

    /// Nineteen of twenty frames have to be out in the slot after their own at the latest.
    private static final double SMOOTH_MILLIS = 20;

    private static final Duration SETTLES = Duration.ofSeconds(4);
    private static final Duration CALL_EACH = Duration.ofSeconds(3);
    private static final int BUSY_SECONDS = 1_200;

    /// In a busy hall somebody is called sooner.
    private static final int NEXT_CALL_SECONDS = 1_800;

    private final UiThread ui;
    private final PanelShape shape;
    private final PlayedDay day = new PlayedDay(60, DAY);
    private final PlayedBoard board = new PlayedBoard(BoardSetup.main(new DeviceId("B1")), day);

    private Frames(UiThread ui, PanelShape shape) {
        this.ui = ui;
        this.shape = shape;
    }

    /// The usual panel, upright, stretched, and in 4K.
    ///
    /// @param each how long one is watched
    static List<Finding> run(UiThread ui, Duration each) {
        var shapes =
                List.of(shape(1920, 1080), shape(1080, 1920), shape(1920, 360), shape(3840, 2160));
        var findings = new ArrayList<Finding>();
        for (var shape : shapes) {
            findings.addAll(new Frames(ui, shape).watch(each));
        }
        return findings;
    }

    private static PanelShape shape(double width, double height) {
        return new PanelShape(width, height, Optional.empty());
    }

    private List<Finding> watch(Duration time) {
        for (int second = 0; second < BUSY_SECONDS; second++) {
            second();
        }
        var host = ui.ask(() -> new ScreenHost(Panel.of(shape.width(), shape.height())));
        var screen = ui.ask(() -> screen(host));
        ui.execute(() -> {
            host.open("frames");
            host.show(screen.root(), () -> {});
        });
        show(screen);
        LockSupport.parkNanos(SETTLES.toNanos());
        var alone = ui.ask(Intervals::begun);
        LockSupport.parkNanos(time.toNanos());
        var findings = new ArrayList<>(ui.ask(() -> findings("walking", alone)));
        var calling = ui.ask(Intervals::begun);
        for (long calls = time.dividedBy(CALL_EACH); calls > 0; calls--) {
            untilTheNextCall();
            show(screen);
            LockSupport.parkNanos(CALL_EACH.toNanos());
        }
        findings.addAll(ui.ask(() -> findings("while called", calling)));
        ui.execute(() -> {
            screen.show(picture(""));
            host.close();
        });
        return findings;
    }

    private HallScreen screen(ScreenHost host) {
        var notices = new MovingPart(host);
        var look = BoardLook.usual().on(shape);
        return new HallScreen(look, List.of(), MediaEar.NONE, notices::lay);
    }

    private void show(HallScreen screen) {
        var picture = picture(NOTICE);
        ui.ask(() -> {
            screen.show(picture);
            return true;
        });
    }

    private void second() {
        day.second();
        board.second();
    }

    private void untilTheNextCall() {
        var before = day.state().recentCalls();
        for (int second = 0; day.state().recentCalls().equals(before); second++) {
            if (second == NEXT_CALL_SECONDS) {
                throw new IllegalStateException("nobody is called in the played hall any more");
            }
            second();
        }
    }

    private Calls picture(String notice) {
        var calls = (Calls) board.picture();
        return new Calls(
                calls.header(),
                calls.sheet(),
                calls.recent(),
                calls.waits(),
                new Notices(List.of(notice)),
                calls.stand());
    }

    private List<Finding> findings(String when, Intervals frames) {
        frames.stop();
        var times = frames.times;
        var what = String.format("%.0f x %.0f: %s, ", shape.width(), shape.height(), when);
        return List.of(
                Finding.told(what + "p50", times.percentile(50), "ms"),
                Finding.atMost(what + "p95", times.percentile(95), "ms", SMOOTH_MILLIS),
                Finding.told(what + "p99", times.percentile(99), "ms"),
                Finding.told(what + "processor", frames.millisEach(), "ms"),
                Finding.told(what + "dropped", frames.droppedPercent(), "%"));
    }

    /// From one frame to the next.
    private static final class Intervals extends AnimationTimer {

        private final Timings times = new Timings();
        private final double usedBefore = usedMillis();
        private long last;
        private long dropped;

        static Intervals begun() {
            var timer = new Intervals();
            timer.start();
            return timer;
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            if (last != 0) {
                times.add(time - last);
                dropped += Math.max(0, Math.round((time - last) / SLOT_NANOS) - 1);
            }
            last = time;
        }

        /// By the thread that takes in changes and hands the frame to X, and by the one that draws.
        double millisEach() {
            return (usedMillis() - usedBefore) / times.count();
        }

        private static double usedMillis() {
            var threads = ManagementFactory.getThreadMXBean();
            return Arrays.stream(threads.dumpAllThreads(false, false, 0))
                            .filter(each -> DRAWING.contains(each.getThreadName()))
                            .mapToLong(each -> threads.getThreadCpuTime(each.getThreadId()))
                            .sum()
                    / NANOS_A_MILLI;
        }

        double droppedPercent() {
            return 100.0 * dropped / (dropped + times.count());
        }
    }
}

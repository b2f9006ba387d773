package cn.yimen.system.boards;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.ToAll;
import cn.yimen.system.bench.Timings;
import cn.yimen.ui.host.UiThread;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;

/// Declares an emergency and lifts it, again and again, and looks at the panels of the real boards,
/// pixel by pixel, for when it stands on all of them and when it is gone.
final class EmergencyDrill {

    private static final ClerkId MANAGER = new ClerkId("0900");
    private static final double SHOWN_MILLIS = 1_000;
    private static final double BACK_MILLIS = 2_000;
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final UiThread ui;
    private final List<Spot> spots;
    private final Consumer<HallCommand> manager;

    /// A point of the desktop that an emergency colours.
    record Spot(double x, double y) {}

    /// @param manager sends an order and returns when the server has answered
    EmergencyDrill(UiThread ui, List<Spot> spots, Consumer<HallCommand> manager) {
        this.ui = ui;
        this.spots = List.copyOf(spots);
        this.manager = manager;
    }

    List<Finding> run(int times) throws TimeoutException {
        var shown = new Timings();
        var back = new Timings();
        for (int time = 0; time < times; time++) {
            var usual = colours();
            shown.add(
                    until(
                            new ToAll.DeclareEmergency(EmergencyKind.EVACUATE, MANAGER),
                            usual,
                            false));
            LockSupport.parkNanos(PAUSE_NANOS);
            back.add(until(new ToAll.ClearEmergency(MANAGER), usual, true));
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return List.of(
                Finding.told("emergencies on real panels", times, ""),
                Finding.told("emergency → on every panel, p50", shown.percentile(50), "ms"),
                Finding.atMost(
                        "emergency → on every panel, worst",
                        shown.percentile(100),
                        "ms",
                        SHOWN_MILLIS),
                Finding.atMost(
                        "lifted → every panel as before, worst",
                        back.percentile(100),
                        "ms",
                        BACK_MILLIS));
    }

    /// Nanoseconds from the order until every spot is, or no spot is, as it usually is.
    private long until(HallCommand order, List<Color> usual, boolean same) throws TimeoutException {
        long begun = System.nanoTime();
        manager.accept(order);
        while (!reached(usual, same)) {
            if (System.nanoTime() - begun > LIMIT_NANOS) {
                throw new TimeoutException(order.getClass().getSimpleName() + " is not seen");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return System.nanoTime() - begun;
    }

    private boolean reached(List<Color> usual, boolean same) {
        var now = colours();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).equals(usual.get(i)) != same) {
                return false;
            }
        }
        return true;
    }

    private List<Color> colours() {
        return ui.ask(() -> {
            var robot = new Robot();
            return spots.stream().map(spot -> robot.getPixelColor(spot.x(), spot.y())).toList();
        });
    }
}
